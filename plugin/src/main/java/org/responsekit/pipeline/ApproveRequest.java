package org.responsekit.pipeline;

import java.util.List;

/**
 * Who approves which texts.
 *
 * @param role the id of a role of the kit
 * @param name who that is
 * @param templates ids of templates, or paths of guidance pages; empty for all
 */
public record ApproveRequest(String role, String name, List<String> templates) {
  public ApproveRequest {
    role = role == null ? "" : role.strip();
    name = name == null ? "" : name.strip();
    templates =
        templates == null
            ? List.of()
            : templates.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
  }
}

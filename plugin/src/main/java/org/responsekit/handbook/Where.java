package org.responsekit.handbook;

import java.util.function.UnaryOperator;
import org.responsekit.kit.Links;
import org.responsekit.render.GuidanceHtml;

/**
 * Where a view will stand, which decides its addresses.
 *
 * @param root the way to the handbook's root, such as {@code ../}; empty at the root
 * @param whole whether it is a part of the print, whose links stay inside
 * @param file in the print, the document that an anchor stands in; empty for the only one
 */
record Where(String root, boolean whole, UnaryOperator<String> file) {
  /** The print, whose documents stand at the root. */
  static Where print(UnaryOperator<String> file) {
    return new Where("", true, file);
  }

  /** The place of a page by its path below the root. */
  static Where at(String path) {
    String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    return new Where(root, false, anchor -> "");
  }

  /** The address of what comes of a file. */
  String to(Links.Kind kind, String id) {
    return whole
        ? printed(GuidanceHtml.anchor(kind, id))
        : root + GuidanceHtml.address(kind, id);
  }

  /** The address of a principle. */
  String toPrinciple(String id) {
    String anchor = principleAnchor(id);
    return whole ? printed(anchor) : root + "principles.html#" + anchor;
  }

  private String printed(String anchor) {
    return file.apply(anchor) + "#" + anchor;
  }

  /** The address of a page that comes of no file. */
  String toPage(String path) {
    return root + path;
  }

  static String principleAnchor(String id) {
    return "principle:" + id;
  }
}

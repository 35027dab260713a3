package org.responsekit.export;

import java.util.List;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;

/**
 * Says what each text depends on, so that a change of a fact or blank can be followed to the texts
 * it changes.
 */
public final class Dependencies {
  private Dependencies() {}

  /**
   * The report as JSON: for every text its keys, and the facts and blanks that its words or their
   * choice depend on.
   *
   * @param snippets the finished texts
   */
  public static byte[] report(Kit kit, List<Snippet> snippets) {
    return Json.document(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("texts");
          for (Snippet snippet : snippets) {
            json.writeStartObject();
            json.writeArrayFieldStart("keys");
            for (Snippet.Key key : snippet.keys()) {
              json.writeString(key.toString());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("facts");
            for (String name : snippet.depends()) {
              if (!kit.settings().blanks().containsKey(name)) {
                json.writeString(name);
              }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("blanks");
            for (String name : snippet.depends()) {
              if (kit.settings().blanks().containsKey(name)) {
                json.writeString(name);
              }
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}

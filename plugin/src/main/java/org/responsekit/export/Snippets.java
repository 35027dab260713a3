package org.responsekit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;

/** Writes the finished texts for other tools: the catalogue and a file of plain text for each. */
public final class Snippets {
  /** The name of the catalogue's schema beside it; its number changes when a key is removed. */
  static final String SCHEMA = "catalogue-1.schema.json";

  private static final String SCHEMA_RESOURCE = "/schemas/catalogue.schema.json";

  private Snippets() {}

  /**
   * Writes every file.
   *
   * @param kit the kit
   * @param snippets its finished texts
   * @param sink takes each path below {@code snippets/} once, with its content
   * @return the texts that no plain text file holds
   */
  public static List<Omission> write(
      Kit kit, List<Snippet> snippets, BiConsumer<String, byte[]> sink) {
    sink.accept("catalogue.json", new Catalogue(kit, snippets).json());
    sink.accept(SCHEMA, schema());
    return new PlainText(kit, snippets).write(sink);
  }

  /** The bytes of {@code catalogue.json}, which a release is. */
  public static byte[] catalogue(Kit kit, List<Snippet> snippets) {
    return new Catalogue(kit, snippets).json();
  }

  /** The export report: what was left out and why. */
  public static byte[] report(List<Omission> omissions) {
    return Json.document(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("not-exported");
          for (Omission omission : omissions) {
            json.writeStartObject();
            json.writeStringField("template", omission.template());
            json.writeArrayFieldStart("keys");
            for (String key : omission.keys()) {
              json.writeString(key);
            }
            json.writeEndArray();
            json.writeStringField("reason", omission.reason().word());
            json.writeStringField("detail", omission.detail());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static byte[] schema() {
    try (InputStream in =
        Objects.requireNonNull(
            Snippets.class.getResourceAsStream(SCHEMA_RESOURCE), SCHEMA_RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

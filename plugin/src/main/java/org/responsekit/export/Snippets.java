package org.responsekit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;

/**
 * Writes the finished texts for other tools: the catalogue, a file of plain text for each, a
 * package for espanso, CSV files that other tools import, and a sheet for people.
 */
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
   * @return the texts that one of the formats does not hold
   */
  public static List<Omission> write(
      Kit kit, List<Snippet> snippets, BiConsumer<String, byte[]> sink) {
    sink.accept("catalogue.json", new Catalogue(kit, snippets).json());
    sink.accept(SCHEMA, schema());
    List<Omission> omissions = new ArrayList<>(new PlainText(kit, snippets).write(sink));
    List<Entry> entries = Entry.all(kit, snippets);
    sink.accept("csv/review-sheet.csv", ReviewSheet.bytes(kit, entries));
    omissions.addAll(new Espanso(kit, entries).write(sink));
    omissions.addAll(new ImportFiles(kit, entries).write(sink));
    return omissions;
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
            json.writeStringField("format", omission.format());
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

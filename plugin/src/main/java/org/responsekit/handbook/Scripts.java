package org.responsekit.handbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The words that scripts say, in the handbook's language. They ride on the script that every page
 * loads first, because each further file is one more request, and no page can {@code fetch} one
 * from disk.
 */
final class Scripts {
  private static final String PREFIX = "js-";

  private Scripts() {}

  /** The first script of every page, with the words behind it. */
  static byte[] start(byte[] script, Words words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(script);
    out.writeBytes("RK.words = ".getBytes(StandardCharsets.UTF_8));
    try (JsonGenerator json =
        JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .createGenerator(out)) {
      json.writeStartObject();
      for (String key : words.keys()) {
        if (key.startsWith(PREFIX)) {
          json.writeStringField(key.substring(PREFIX.length()), words.say(key));
        }
      }
      json.writeEndObject();
      json.writeRaw(";\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

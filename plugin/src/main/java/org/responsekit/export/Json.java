package org.responsekit.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes JSON that is the same bytes everywhere. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What writes a document. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private Json() {}

  /** An indented document with {@code \n} line breaks, the last one included. */
  static byte[] document(Body body) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      body.write(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * A text in double quotes, which JSON and YAML read alike: what YAML takes for line breaks or
   * marks is escaped, too.
   */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    char[] plain = JsonStringEncoder.getInstance().quoteAsString(text);
    for (char c : plain) {
      boolean breaks = c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
      boolean control = (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE;
      if (breaks || control) {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** The SHA-256 of a text in UTF-8, in hexadecimal. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

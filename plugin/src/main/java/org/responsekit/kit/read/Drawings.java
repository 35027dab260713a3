package org.responsekit.kit.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/**
 * Looks into SVG files for what runs or loads something. Shown in a page a drawing can do neither,
 * but opened by itself it can, and then nothing of ours protects the reader.
 */
final class Drawings {
  private static final Set<String> NEVER =
      Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "link");

  private final KitFiles files;
  private final Findings findings;

  Drawings(KitFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /**
   * Checks a file of the kit, if it is a drawing.
   *
   * @throws IOException when it cannot be read
   */
  void check(Path file) throws IOException {
    if (FileNames.extension(file.toString()).equals("svg")) {
      files.read(file).ifPresent(this::check);
    }
  }

  private void check(SourceText source) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = null;
    try {
      reader = factory.createXMLStreamReader(new StringReader(source.text()));
      boolean style = false;
      while (reader.hasNext()) {
        Optional<String> problem =
            switch (reader.next()) {
              case XMLStreamConstants.START_ELEMENT -> {
                style = reader.getLocalName().equalsIgnoreCase("style");
                yield element(reader);
              }
              case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                  style && loads(reader.getText())
                      ? Optional.of("has a style that loads something")
                      : Optional.empty();
              case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                  Optional.of("asks for a style sheet of its own");
              case XMLStreamConstants.DTD ->
                  reader.getText().contains("<!ATTLIST")
                      ? Optional.of("gives elements attributes that nobody sees there")
                      : Optional.empty();
              default -> Optional.empty();
            };
        if (problem.isPresent()) {
          findings.add(
              Rule.KIT_UNSAFE_LINK,
              at(source, reader),
              "This drawing " + problem.get() + ".",
              "Save it once more as a plain drawing, without scripts, links and outside files, or"
                  + " as a PNG.");
          return;
        }
      }
    } catch (XMLStreamException e) {
      findings.add(
          Rule.KIT_SYNTAX,
          reader == null ? source.start() : at(source, reader),
          "This is no well-formed SVG file, so nobody can tell what it does.",
          "Open it in the program that made it and save it again, or use a PNG.");
    }
  }

  private static Optional<String> element(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (NEVER.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of("holds a <" + name + ">");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      if (attribute.startsWith("on")) {
        return Optional.of("has the attribute " + attribute + ", which runs a script");
      }
      boolean address = attribute.equals("href") || attribute.equals("src");
      if (address
          && !value.startsWith("#")
          && !value.startsWith("data:image/png")
          && !value.startsWith("data:image/jpeg")) {
        return Optional.of("leads to something outside itself");
      }
      if (attribute.equals("attributename") && value.endsWith("href")) {
        return Optional.of("changes where it leads");
      }
      if (loads(value)) {
        return Optional.of("loads something in the attribute " + attribute);
      }
    }
    return Optional.empty();
  }

  /** Whether a style asks for anything but a part of the same drawing. */
  private static boolean loads(String style) {
    String lower = style.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 1)) {
      int inside = at + "url(".length();
      while (inside < lower.length() && " \t\r\n\"'".indexOf(lower.charAt(inside)) >= 0) {
        inside++;
      }
      if (inside == lower.length() || lower.charAt(inside) != '#') {
        return true;
      }
    }
    return lower.contains("@import") || lower.contains("image-set(") || lower.indexOf('\\') >= 0;
  }

  /** The tag or text that was read last. */
  private static Span at(SourceText source, XMLStreamReader reader) {
    int end = Math.min(reader.getLocation().getCharacterOffset(), source.text().length());
    int start = Math.max(0, source.text().lastIndexOf('<', Math.max(0, end - 1)));
    return source.span(start, Math.max(start, end));
  }
}

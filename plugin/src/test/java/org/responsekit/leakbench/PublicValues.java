package org.responsekit.leakbench;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The values of the bench's public variables, as in its {@code Models.publicPart()}: the same in
 * every one of its models.
 */
final class PublicValues {
  /** FreeMarker's XML classes warn that there is no XPath; nothing here asks for it. */
  private static final Logger QUIET = Logger.getLogger("freemarker");

  private PublicValues() {}

  /**
   * Plain typed values by name; a dotted name where the first word has blanks too, which keeps the
   * word closed.
   */
  static Map<String, TemplateModel> all() {
    QUIET.setLevel(Level.SEVERE);
    ObjectWrapper wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35).build();
    Map<String, TemplateModel> models = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Object> value : values().entrySet()) {
        models.put(value.getKey(), wrapper.wrap(value.getValue()));
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
    return models;
  }

  private static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("practice", practice());
    values.put("channel", Map.of("name", "Google", "kind", "web"));
    values.put("staff", Map.of("title", "Dr.", "role", "manager", "level", 2));
    values.put("topic", "billing");
    values.put("tags", List.of("beta", "alpha", "gamma"));
    values.put("nums", List.of(3, 1, 2));
    values.put("limit", 2);
    values.put("flag", true);
    values.put("off", false);
    values.put("today", date("2024-03-01T00:00:00Z", TemplateDateModel.DATE));
    values.put("doc", document());
    values.put("appointment.location", "Room 1");
    return values;
  }

  private static Document document() {
    String xml = "<doc><title>Hello</title><para>one</para><para>two</para></doc>";
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> practice() {
    Map<String, Object> practice = new LinkedHashMap<>();
    practice.put("name", "Riverside Clinic");
    practice.put("phone", "555-0100");
    practice.put("city", "Springfield");
    practice.put("open", true);
    practice.put("rating", 4.5);
    practice.put("founded", date("1998-05-17T00:00:00Z", TemplateDateModel.DATE));
    practice.put("openedAt", date("1998-05-17T09:30:00Z", TemplateDateModel.DATETIME));
    practice.put("opensAt", date("1970-01-01T08:30:00Z", TemplateDateModel.TIME));
    practice.put("fmt", "0.00");
    practice.put("json", "{\"a\": 1}");
    practice.put("expr", "1 + 1");
    practice.put("code", "Hi");
    practice.put("lib", "libA.ftl");
    practice.put("locale", "en_US");
    practice.put("key", "name");
    practice.put("sep", "/");
    practice.put("html", "<b>R&D</b>");
    practice.put("size", 3);
    practice.put("blank", " ");
    practice.put("empty", "");
    practice.put(
        "services",
        List.of(service("Dental", 120, "D"), service("Eye", 80, "E"), service("Foot", 95, "F")));
    return practice;
  }

  private static Map<String, Object> service(String name, int price, String code) {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("name", name);
    service.put("price", price);
    service.put("code", code);
    return service;
  }

  private static TemplateModel date(String instant, int type) {
    return new SimpleDate(Date.from(Instant.parse(instant)), type);
  }
}

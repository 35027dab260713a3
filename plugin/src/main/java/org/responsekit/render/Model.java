package org.responsekit.render;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Location;
import org.responsekit.kit.Role;
import org.responsekit.kit.Settings;
import org.responsekit.template.Marks;
import org.responsekit.template.Text;

/**
 * What a template sees in one locale, channel and location: the declared facts and blanks and
 * nothing else. Nothing in it can be listed, changed or asked for its class.
 */
final class Model implements TextModel {
  private final Map<String, TemplateModel> values = new HashMap<>();
  private final List<Printed> facts = new ArrayList<>();
  private final List<Blank> blanks;
  private final SortedSet<String> asked = new TreeSet<>();
  private String variant = "";

  Model(Settings settings, String locale, Channel channel, Location location) {
    Map<String, TemplateModel> practice = new HashMap<>();
    Map<String, TemplateModel> place = new HashMap<>();
    for (Fact fact : settings.practice().values().values()) {
      String key = fact.name().substring(fact.name().indexOf('.') + 1);
      practice.put(key, fact(fact.name(), fact.text().in(locale)));
    }
    for (String key : org.responsekit.kit.Contacts.KEYS) {
      location
          .get(key, settings.practice())
          .ifPresent(fact -> place.put(key, fact(fact.name(), fact.text().in(locale))));
    }
    place.put("id", fact("location.id", location.id()));
    values.put("practice", new Closed("practice.", practice, asked));
    values.put("location", new Closed("location.", place, asked));
    Map<String, TemplateModel> own = new HashMap<>();
    settings
        .facts()
        .forEach((name, fact) -> own.put(name, fact(fact.name(), fact.text().in(locale))));
    values.put("facts", new Closed("facts.", own, asked));
    values.put(
        "channel",
        new Closed(
            "channel.",
            Map.of(
                "id", fact("channel.id", channel.id()),
                "title", fact("channel.title", channel.title().in(locale)),
                "accepts", accepts(channel)),
            asked));
    values.put("locale", fact("locale", locale));
    values.put("role", role(settings, locale));
    values.put("variant", (TemplateDirectiveModel) this::renderVariant);
    values.put("br", (TemplateDirectiveModel) Model::hardBreak);
    this.blanks = List.copyOf(settings.blanks().values());
    Map<String, Object> tree = new HashMap<>();
    for (int i = 0; i < blanks.size(); i++) {
      put(tree, blanks.get(i).name(), Text.blank(i));
    }
    tree.forEach((name, value) -> values.put(name, closed(name, value)));
  }

  @SuppressWarnings("unchecked") // the tree holds texts and trees only
  private static void put(Map<String, Object> tree, String dotted, Text blank) {
    int dot = dotted.indexOf('.');
    if (dot < 0) {
      tree.put(dotted, blank);
      return;
    }
    Object below =
        tree.computeIfAbsent(dotted.substring(0, dot), name -> new HashMap<String, Object>());
    if (below instanceof Map<?, ?> map) {
      put((Map<String, Object>) map, dotted.substring(dot + 1), blank);
    }
  }

  private TemplateModel closed(String name, Object value) {
    if (value instanceof TemplateModel model) {
      return model;
    }
    Map<String, TemplateModel> closed = new HashMap<>();
    ((Map<?, ?>) value)
        .forEach((key, below) -> closed.put(String.valueOf(key), closed(name + "." + key, below)));
    return new Closed(name + ".", closed, asked);
  }

  private Text fact(String name, String text) {
    facts.add(new Printed(name, text));
    return Text.fact(facts.size() - 1, text);
  }

  @Override
  public Printed fact(int index) {
    return facts.get(index);
  }

  @Override
  public Blank blank(int index) {
    return blanks.get(index);
  }

  /** Chooses the variant whose body is rendered. */
  void choose(String name) {
    variant = name;
    asked.clear();
  }

  /** The facts and blanks that were asked for since a variant was chosen, printed or not. */
  SortedSet<String> asked() {
    return new TreeSet<>(asked);
  }

  @Override
  public TemplateModel get(String key) {
    TemplateModel value = values.get(key);
    if (value instanceof Text) {
      asked.add(key);
    }
    return value;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private void renderVariant(
      Environment environment,
      Map<?, ?> parameters,
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    boolean chosen =
        parameters.get("name") instanceof TemplateScalarModel name
            && name.getAsString().equals(variant);
    if (chosen && body != null) {
      body.render(environment.getOut());
    }
  }

  private static void hardBreak(
      Environment environment,
      Map<?, ?> parameters,
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws IOException {
    environment.getOut().write(Marks.hardBreak());
  }

  private static TemplateMethodModelEx accepts(Channel channel) {
    return arguments -> {
      String asked = literal(arguments, "channel.accepts");
      for (Channel.Contact contact : Channel.Contact.values()) {
        if (contact.word().equals(asked)) {
          return channel.refuses().contains(contact)
              ? TemplateBooleanModel.FALSE
              : TemplateBooleanModel.TRUE;
        }
      }
      throw new TemplateModelException("channel.accepts does not know this kind of contact.");
    };
  }

  private TemplateMethodModelEx role(Settings settings, String locale) {
    Map<String, TemplateModel> roles = new HashMap<>();
    for (Role role : settings.roles().values()) {
      Map<String, TemplateModel> values = new HashMap<>();
      role.values()
          .forEach((key, fact) -> values.put(key, fact(fact.name(), fact.text().in(locale))));
      roles.put(role.id(), new Closed("role(\"" + role.id() + "\").", values, asked));
    }
    return arguments -> {
      TemplateModel found = roles.get(literal(arguments, "role"));
      if (found == null) {
        throw new TemplateModelException("There is no such role.");
      }
      return found;
    };
  }

  private static String literal(List<?> arguments, String method) throws TemplateModelException {
    // Facts are texts too; only a plain text, which a literal is, may choose.
    if (arguments.size() == 1 && arguments.get(0) instanceof SimpleScalar text) {
      return text.getAsString();
    }
    throw new TemplateModelException(method + " takes one text, written out.");
  }

  /** A hash that answers what it holds and cannot be listed. */
  private record Closed(String prefix, Map<String, TemplateModel> values, Set<String> asked)
      implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) {
      TemplateModel value = values.get(key);
      if (value != null && !(value instanceof Closed)) {
        asked.add(prefix + key);
      }
      return value;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}

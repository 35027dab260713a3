package org.responsekit.wording.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.finding.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a file of rules. */
final class RuleSource {
  /** A rule as written; {@code unless} counts for all its frames. */
  record Rule(
      String id,
      Written at,
      Map<String, List<Written>> values,
      List<Frame> frames,
      List<Written> unless) {}

  /** A group of its patterns as written. */
  record Frame(
      String name, List<String> scope, List<Written> patterns, List<Written> unless, Written at) {}

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "severity",
          "applies-to",
          "locale",
          "principle",
          "find",
          "unless",
          "why",
          "source",
          "instead",
          "bad",
          "good");
  private static final Set<String> FRAME_KEYS = Set.of("frame", "any", "unless", "only", "except");
  private static final Set<String> SCOPES =
      Set.of(
          "question", "no-condition", "quantified", "public-topic", "generic", "generic-sentence");

  private final SourceText source;
  private final Problems problems;

  private RuleSource(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The rules of a file. */
  static List<Rule> read(SourceText source, Problems problems) {
    RuleSource file = new RuleSource(source, problems);
    List<Rule> rules = new ArrayList<>();
    try {
      Node root =
          new Compose(LoadSettings.builder().setUseMarks(true).build())
              .composeString(source.text())
              .orElse(null);
      if (root instanceof SequenceNode list) {
        list.getValue().forEach(item -> file.rule(item, rules));
      } else if (root != null) {
        problems.add(source, file.offset(root), "A list of rules was expected.");
      }
    } catch (MarkedYamlEngineException wrong) {
      int offset = wrong.getProblemMark().map(file::offset).orElse(0);
      problems.add(source, offset, "This is no YAML: " + wrong.getProblem());
    }
    return rules;
  }

  private int offset(Mark mark) {
    return source.offsetOfCodePoint(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private int offset(Node node) {
    return node.getStartMark().map(this::offset).orElse(0);
  }

  private Written written(ScalarNode node) {
    boolean quoted =
        node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    return new Written(node.getValue(), source, offset(node) + (quoted ? 1 : 0));
  }

  private Map<String, Node> fields(Node node, Set<String> known) {
    Map<String, Node> fields = new TreeMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problems.add(source, offset(node), "Keys and values were expected: " + known);
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        problems.add(source, offset(tuple.getKeyNode()), "There is no key \"" + key + "\" here.");
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        problems.add(source, offset(tuple.getKeyNode()), "The key \"" + key + "\" stands twice.");
      }
    }
    return fields;
  }

  /** A text or a list of texts. */
  private List<Written> texts(Node node) {
    List<Written> texts = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      texts.add(written(scalar));
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(written(scalar));
        } else {
          problems.add(source, offset(item), "A text was expected; put it in quotes.");
        }
      }
    } else if (node != null) {
      problems.add(source, offset(node), "A text or a list of texts was expected.");
    }
    return texts;
  }

  private void rule(Node item, List<Rule> rules) {
    Map<String, Node> fields = fields(item, KEYS);
    Map<String, List<Written>> values = new TreeMap<>();
    fields.forEach(
        (key, node) -> {
          if (!key.equals("find") && !key.equals("unless")) {
            values.put(key, texts(node));
          }
        });
    List<Written> id = values.getOrDefault("id", List.of());
    if (id.size() != 1) {
      problems.add(source, offset(item), "The rule has no id.");
      return;
    }
    List<Frame> frames = new ArrayList<>();
    Node find = fields.get("find");
    List<Written> loose = new ArrayList<>();
    if (find instanceof SequenceNode list) {
      for (Node each : list.getValue()) {
        if (each instanceof ScalarNode scalar) {
          loose.add(written(scalar));
        } else {
          frame(each, frames);
        }
      }
    } else {
      loose.addAll(texts(find));
    }
    if (!loose.isEmpty()) {
      frames.add(0, new Frame("", List.of(), loose, List.of(), id.get(0)));
    }
    rules.add(new Rule(id.get(0).text(), id.get(0), values, frames, texts(fields.get("unless"))));
  }

  private void frame(Node node, List<Frame> frames) {
    Map<String, Node> fields = fields(node, FRAME_KEYS);
    List<Written> name = texts(fields.get("frame"));
    List<String> scope = new ArrayList<>();
    for (String key : List.of("only", "except")) {
      for (Written word : texts(fields.get(key))) {
        if (!SCOPES.contains(word.text())) {
          problems.add(source, word.offset(), "The scope is one of " + SCOPES + ".");
        }
        scope.add(word.text());
      }
    }
    Written at = new Written("", source, offset(node));
    frames.add(
        new Frame(
            name.isEmpty() ? "" : name.get(0).text(),
            scope,
            texts(fields.get("any")),
            texts(fields.get("unless")),
            at));
  }
}

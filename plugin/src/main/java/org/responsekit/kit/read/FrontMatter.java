package org.responsekit.kit.read;

import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;

/**
 * The YAML block at the head of a file.
 *
 * @param fields its keys; empty when it is missing or cannot be read, which is then reported
 * @param body the whole file with the block replaced by as many empty lines, so that places stay
 *     true
 */
record FrontMatter(Optional<Fields> fields, String body) {
  /**
   * Splits a file.
   *
   * @param what what the file is, such as {@code "a situation"}
   */
  static FrontMatter split(SourceText source, String what, Findings findings) {
    if (!starts(source)) {
      findings.add(
          Rule.KIT_MISSING_KEY,
          source.start(),
          "This file has no front matter; " + what + " needs one.",
          "Start the file with a line \"---\", keys such as \"title: ...\", and another line \"---\".");
      return new FrontMatter(Optional.empty(), source.text());
    }
    for (int line = 2; line <= source.lineCount(); line++) {
      if (source.lineText(line).stripTrailing().equals("---")) {
        int start = source.offset(2, 1);
        int end = source.offset(line, 1);
        String body =
            "\n".repeat(line - 1) + source.text().substring(end + source.lineText(line).length());
        Optional<Fields> fields =
            Yaml.read(source, start, end, findings)
                .flatMap(node -> fields(node, source, what, findings));
        return new FrontMatter(fields, body);
      }
    }
    findings.add(
        Rule.KIT_SYNTAX,
        source.span(0, 3),
        "The front matter that starts here is never closed.",
        "Put a line \"---\" after the last key.");
    return new FrontMatter(Optional.empty(), "\n".repeat(source.lineCount() - 1));
  }

  static boolean starts(SourceText source) {
    return source.lineText(1).stripTrailing().equals("---");
  }

  private static Optional<Fields> fields(
      YamlNode node, SourceText source, String what, Findings findings) {
    YamlNode keys =
        Values.isNothing(node) ? new YamlNode.Mapping(java.util.List.of(), source.start()) : node;
    return Fields.of(keys, what, source.start(), findings);
  }
}

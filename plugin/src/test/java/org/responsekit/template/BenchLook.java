package org.responsekit.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.responsekit.finding.Findings;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Gaps;

/** Parses and looks at a template of the bench the way a build does with a template of a kit. */
public final class BenchLook {
  private final Map<String, Set<String>> facts;
  private final Set<String> values;
  private final Map<String, Blank> blanks;
  private final Channel channel;

  /**
   * What templates are given.
   *
   * @param facts keys of facts by the word they start with
   * @param values facts that are one word
   * @param blanks blanks by dotted name
   * @param channel where the texts go
   */
  public BenchLook(
      Map<String, Set<String>> facts, Set<String> values, List<Blank> blanks, Channel channel) {
    this.facts = facts;
    this.values = values;
    this.blanks = blanks.stream().collect(Collectors.toMap(Blank::name, blank -> blank));
    this.channel = channel;
  }

  /** Files that were looked at, and the one that is rendered. */
  public record Looked(Templates templates, FtlFile main) {}

  /**
   * Looks at files.
   *
   * @param main the name of the one that is rendered; the others are fragments
   * @param findings takes whatever is wrong with any of them
   */
  public Looked look(Map<String, String> texts, String main, Findings findings) {
    FtlFile rendered = file(main, texts.get(main), FtlFile.Use.TEMPLATE);
    List<FtlFile> parts = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(texts.keySet());
    names.remove(main);
    names.forEach(name -> parts.add(file(name, texts.get(name), FtlFile.Use.PART)));
    Templates templates = Templates.parse(List.of(rendered), Map.of(), parts, findings);
    Given given = new Given(facts, values, blanks, Map.of(), Set.of(), names, Gaps.none());
    SourceLook.look(given, templates, findings);
    Reach reach = new Reach(templates, given, findings);
    templates.find(rendered).ifPresent(parsed -> reach.walk(parsed, List.of(channel)));
    reach.report();
    return new Looked(templates, rendered);
  }

  private static FtlFile file(String name, String text, FtlFile.Use use) {
    SourceText source = new SourceText(name, text);
    return new FtlFile(name, use, source, source.text());
  }
}

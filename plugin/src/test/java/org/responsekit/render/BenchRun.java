package org.responsekit.render;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Segment;
import org.responsekit.template.Parsed;
import org.responsekit.template.Templates;
import org.responsekit.template.Text;

/** Renders a template of the bench once, with plain values and opaque blanks. */
public final class BenchRun {
  private final Names model;
  private final Channel channel;

  /**
   * What templates see.
   *
   * @param values plain values, by dotted name
   * @param blanks blanks, none below another
   * @param channel where the text goes
   */
  public BenchRun(Map<String, TemplateModel> values, List<Blank> blanks, Channel channel) {
    Map<String, TemplateModel> all = new HashMap<>();
    values.forEach((name, value) -> put(all, name, value));
    for (int i = 0; i < blanks.size(); i++) {
      put(all, blanks.get(i).name(), Text.blank(i));
    }
    this.model = new Names(all, List.copyOf(blanks));
    this.channel = channel;
  }

  private static void put(Map<String, TemplateModel> into, String dotted, TemplateModel value) {
    int dot = dotted.indexOf('.');
    if (dot < 0) {
      into.put(dotted, value);
      return;
    }
    TemplateModel below =
        into.computeIfAbsent(
            dotted.substring(0, dot), root -> new Names(new HashMap<>(), List.of()));
    put(((Names) below).values(), dotted.substring(dot + 1), value);
  }

  /**
   * Renders.
   *
   * @param findings takes what goes wrong, a blank in pieces, and a blank that is not cleared
   */
  public void run(Templates templates, Parsed template, Findings findings) {
    Span start = template.file().source().start();
    Optional<String> written = new Run(templates, findings).write(template, model, start);
    if (written.isEmpty()) {
      return;
    }
    Optional<List<Segment>> segments = SegmentReader.read(written.get(), templates, model, start);
    if (segments.isEmpty()) {
      findings.add(Rule.PLACEHOLDER_DAMAGED, start, "A blank came out in pieces.", "");
      return;
    }
    for (Segment segment : segments.get()) {
      if (segment instanceof Segment.Open open && !open.blank().clearedFor(channel)) {
        findings.add(Rule.PLACEHOLDER_UNCLEARED, start, "Seen in the text: " + open.blank(), "");
      }
    }
  }

  /** A closed hash, as templates of a kit have it. */
  private record Names(Map<String, TemplateModel> values, List<Blank> blanks) implements TextModel {
    @Override
    public TemplateModel get(String key) {
      return values.get(key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Printed fact(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Blank blank(int index) {
      return blanks.get(index);
    }
  }
}

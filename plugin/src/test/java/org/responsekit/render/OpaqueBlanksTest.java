package org.responsekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Location;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;
import org.responsekit.template.Marks;
import org.responsekit.template.Parsed;
import org.responsekit.template.SourceLook;
import org.responsekit.template.Templates;

/**
 * Renders random templates with open blanks and again with blanks filled, by the same engine from
 * the same facts: nothing but the blanks themselves may differ. For a long run: {@code
 * -Dopaque.count=100000 -Dopaque.seed=1}.
 */
class OpaqueBlanksTest {
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Hill, phone: (555) 555-0142 }
      locales: [en]
      facts: { parking: the garage on Oak Street }
      roles: { manager: { title: manager } }
      channels: { phone: { title: Phone, audience: private, clearance: [names, dates] } }
      blanks:
        guest.name: { label: Name, type: text, class: names }
        visit.day: { label: Day, type: merge, class: dates }
        remark: { label: Remark, type: text }
        askFor: { label: Ask for, type: role, options: [manager] }
        topic: { label: Topic, type: choice, options: [parking, hours] }
      """;

  private static final String HEAD = "---\ntitle: T\nkind: script\nchannels: [phone]\n---";
  private static final List<String> FILLINGS = new ArrayList<>(RandomTemplate.TELLING);

  static {
    FILLINGS.addAll(
        List.of(
            "Zoë 𝒳 أحمد",
            "${1 + 1}<#if x>",
            "{{name}}",
            "\n\n",
            "false",
            "a".repeat(300),
            "\"';--",
            "manager"));
  }

  private static final Pattern MARK =
      Pattern.compile(Marks.START + "(.)([0-9:]*)[^" + Marks.END + "]*" + Marks.END);

  /** What came of one template; a problem is a broken promise. */
  private record Outcome(Kind kind, String detail) {
    enum Kind {
      RENDERED,
      REFUSED,
      FAILED,
      PROBLEM
    }
  }

  private final Kit kit;

  OpaqueBlanksTest() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = disk.getPath("/kit");
      Files.createDirectories(folder.resolve("templates"));
      Files.writeString(folder.resolve("kit.yaml"), KIT);
      Files.writeString(folder.resolve("templates/t.ftl"), HEAD + "\nHello.");
      Findings findings = new Findings();
      kit = KitReader.read(KitPaths.in(folder), findings).kit().orElseThrow();
      assertThat(findings.sorted()).isEmpty();
    }
  }

  @Test
  void textsDifferOnlyInsideBlanks() throws IOException {
    long seed = Long.getLong("opaque.seed", 20261121);
    int count = Integer.getInteger("opaque.count", 3_000);
    long started = System.nanoTime();
    long until = Integer.getInteger("opaque.count") == null ? 8_000_000_000L : Long.MAX_VALUE;
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> problems = new TreeMap<>();
    int done = 0;
    int rendered = 0;
    for (; done < count && System.nanoTime() - started < until; done++) {
      long each = seed * 1_000_003 + done;
      RandomTemplate.Files files = RandomTemplate.of(each);
      Outcome outcome = judge(files, each);
      String key = outcome.kind() + " " + outcome.detail().lines().findFirst().orElse("");
      counts.merge(key, 1, Integer::sum);
      rendered += outcome.kind() == Outcome.Kind.RENDERED ? 1 : 0;
      if (outcome.kind() == Outcome.Kind.PROBLEM && !problems.containsKey(key)) {
        problems.put(
            key,
            "seed "
                + each
                + ": "
                + (Boolean.getBoolean("opaque.why") ? files : smallest(files, each, key)));
      }
    }
    String report =
        done
            + " templates in "
            + (System.nanoTime() - started) / 1_000_000
            + " ms\n"
            + lines(counts);
    Files.writeString(Path.of("target", "opaque-blanks.txt"), report + lines(problems));
    assertThat(problems).as(report).isEmpty();
    assertThat(rendered).as(report).isGreaterThan(done * 6 / 10);
  }

  private static String lines(Map<?, ?> map) {
    StringBuilder out = new StringBuilder();
    map.forEach((key, value) -> out.append(value).append('\t').append(key).append('\n'));
    return out.toString();
  }

  private Outcome judge(RandomTemplate.Files files, long seed) {
    try {
      return new Trial(files, new SplittableRandom(seed)).judge();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      String at = e.getStackTrace().length == 0 ? "" : "\n" + e.getStackTrace()[0];
      return problem("exception " + e.getClass().getName(), e.getMessage() + at);
    }
  }

  private static Outcome problem(String what, String detail) {
    return new Outcome(Outcome.Kind.PROBLEM, what + "\n" + detail);
  }

  private static Outcome failed(Outcome.Kind kind, Findings findings) {
    Finding first = findings.sorted().get(0);
    return new Outcome(
        kind,
        first.rule().id()
            + (Boolean.getBoolean("opaque.why")
                ? " " + first.message().replaceAll("\"[^\"]*\"", "_")
                : ""));
  }

  /** Takes away what the problem does not need. */
  private String smallest(RandomTemplate.Files files, long seed, String key) {
    RandomTemplate.Files least = files;
    int longest = Math.max(files.body().length(), files.library().length());
    for (int piece = longest / 2; piece >= 1; piece /= 2) {
      boolean smaller = true;
      while (smaller) {
        smaller = false;
        for (int which = 0; which < 3; which++) {
          for (int at = 0; at + piece <= part(least, which).length(); ) {
            int from = at;
            int size = piece;
            RandomTemplate.Files less =
                change(least, which, text -> text.substring(0, from) + text.substring(from + size));
            Outcome outcome = judge(less, seed);
            if (key.equals(
                outcome.kind() + " " + outcome.detail().lines().findFirst().orElse(""))) {
              least = less;
              smaller = true;
            } else {
              at += piece;
            }
          }
        }
      }
    }
    return least + "\n" + judge(least, seed).detail();
  }

  private static String part(RandomTemplate.Files files, int which) {
    return which == 0 ? files.body() : which == 1 ? files.library() : files.part();
  }

  private static RandomTemplate.Files change(
      RandomTemplate.Files files, int which, UnaryOperator<String> change) {
    return new RandomTemplate.Files(
        which == 0 ? change.apply(files.body()) : files.body(),
        which == 1 ? change.apply(files.library()) : files.library(),
        which == 2 ? change.apply(files.part()) : files.part());
  }

  /** One template, rendered open and filled. */
  private final class Trial {
    private final Kit trial;
    private final SplittableRandom random;
    private final Findings findings = new Findings();
    private Templates templates;
    private Parsed parsed;
    private Span start;

    Trial(RandomTemplate.Files files, SplittableRandom random) {
      this.random = random;
      FtlFile body = file("t.ftl", FtlFile.Use.TEMPLATE, HEAD + "\n", files.body());
      Template was = kit.templates().get("t");
      Template template =
          new Template(
              was.id(),
              Map.of("en", body),
              was.titles(),
              was.kind(),
              was.situations(),
              was.channels(),
              was.tone(),
              was.useWhen(),
              was.doNotUseWhen(),
              was.saidAs(),
              was.principles(),
              was.upkeep(),
              was.fallback(),
              was.retiredFor(),
              was.was());
      trial =
          new Kit(
              kit.settings(),
              kit.contentRoot(),
              kit.templateRoot(),
              kit.pages(),
              kit.situations(),
              Map.of("t", template),
              Map.of("shelf", file("lib/shelf.ftl", FtlFile.Use.LIBRARY, "", files.library())),
              Map.of(
                  "lib/parts/end.ftl",
                  file("lib/parts/end.ftl", FtlFile.Use.PART, "", files.part())),
              kit.houseRules(),
              kit.images(),
              kit.approvals());
    }

    private static FtlFile file(String name, FtlFile.Use use, String head, String text) {
      SourceText source = new SourceText("templates/" + name, head + text);
      String body = source.text().substring(head.length());
      return new FtlFile(name, use, source, "\n".repeat((int) head.lines().count()) + body);
    }

    Outcome judge() {
      templates = Templates.parse(trial, findings);
      SourceLook.look(trial, org.responsekit.kit.Gaps.none(), templates, findings);
      if (findings.failsBuild()) {
        return failed(Outcome.Kind.REFUSED, findings);
      }
      parsed = templates.find(trial.templates().get("t").original()).orElseThrow();
      String variant = parsed.variants().keySet().iterator().next();
      start = parsed.variants().get(variant);
      Channel channel = trial.settings().channels().get("phone");
      Location location = trial.settings().locations().values().iterator().next();
      Model open = new Model(trial.settings(), "en", channel, location);
      open.choose(variant);
      Optional<String> written = new Run(templates, findings).write(parsed, open, start);
      if (written.isEmpty()) {
        return findings.failsBuild()
            ? failed(Outcome.Kind.FAILED, findings)
            : problem("nothing written and no finding", "");
      }
      Optional<List<Segment>> segments = SegmentReader.read(written.get(), templates, open, start);
      if (segments.isEmpty()) {
        return new Outcome(Outcome.Kind.FAILED, Rule.PLACEHOLDER_DAMAGED.id());
      }
      return misplaced(segments.get())
          .or(() -> different(open, written.get(), segments.get(), true))
          .or(() -> different(open, written.get(), segments.get(), false))
          .or(() -> different(open, written.get(), segments.get(), false))
          .orElse(new Outcome(Outcome.Kind.RENDERED, ""));
    }

    /** A problem when the filled text differs in more than the blanks. */
    private Optional<Outcome> different(
        Model open, String written, List<Segment> segments, boolean oneWord) {
      Map<String, String> fillings = new HashMap<>();
      for (Blank blank : trial.settings().blanks().values()) {
        String filling;
        do {
          filling = FILLINGS.get(random.nextInt(FILLINGS.size()));
        } while (oneWord && !filling.matches("\\S+"));
        fillings.put(blank.name(), filling);
      }
      Filled filled = new Filled(open, fillings);
      Findings filledFindings = new Findings();
      Optional<String> again = new Run(templates, filledFindings).write(parsed, filled, start);
      if (again.isEmpty()) {
        return Optional.of(problem("only filled it fails", filledFindings.sorted().toString()));
      }
      String expected = plain(written, open, fillings);
      String actual = plain(again.get(), open, fillings);
      if (!actual.equals(expected)) {
        return Optional.of(problem("it differs", fillings + "\n" + expected + "\n" + actual));
      }
      if (oneWord) {
        String text = new Snippet(segments, List.of()).text(blank -> fillings.get(blank.name()));
        String same =
            new Snippet(
                    SegmentReader.read(again.get(), templates, open, start).orElseThrow(),
                    List.of())
                .text(blank -> "?");
        if (!text.equals(same)) {
          return Optional.of(problem("its white space differs", text + "\n" + same));
        }
      }
      return Optional.empty();
    }

    private String plain(String written, Model open, Map<String, String> fillings) {
      Matcher mark = MARK.matcher(written);
      return mark.replaceAll(
          found -> {
            String number = found.group(2);
            return Matcher.quoteReplacement(
                switch (found.group(1).charAt(0)) {
                  case Marks.FACT -> open.fact(Integer.parseInt(number)).text();
                  case Marks.BLANK -> fillings.get(open.blank(Integer.parseInt(number)).name());
                  case Marks.BREAK -> "<br>";
                  default -> "";
                });
          });
    }

    /** A stretch of a source with its breaks of lines as the spaces they become. */
    private static String spaced(String source, int start, int length) {
      return source
          .substring(start, Math.min(source.length(), start + length))
          .replace('\n', ' ')
          .replace('\t', ' ');
    }

    /** A problem when words or blanks do not come from where they are said to. */
    private Optional<Outcome> misplaced(List<Segment> segments) {
      for (Segment segment : segments) {
        if (segment instanceof Segment.Words words) {
          for (int i = 0; i < words.origins().size(); i++) {
            Segment.Origin origin = words.origins().get(i);
            int end =
                i + 1 < words.origins().size()
                    ? words.origins().get(i + 1).start()
                    : words.text().length();
            String run = words.text().substring(origin.start(), end);
            Span at = origin.at();
            boolean right =
                origin.literal()
                    ? spaced(at.source().text(), at.start(), run.length()).equals(run)
                    : isInterpolation(at) || inOrder(run, at.text());
            if (!right) {
              return Optional.of(
                  problem(
                      (origin.literal() ? "literal" : "computed") + " words out of place",
                      run + "\nat " + at + " " + at.text().lines().findFirst().orElse("")));
            }
          }
        } else {
          Span at =
              segment instanceof Segment.FactText fact ? fact.at() : ((Segment.Open) segment).at();
          if (!isInterpolation(at)) {
            return Optional.of(
                problem(
                    "a blank or fact out of place",
                    segment.identity()
                        + "\nat "
                        + at
                        + " "
                        + at.text().lines().findFirst().orElse("")));
          }
        }
      }
      return Optional.empty();
    }

    /** Whether a text holds the characters of another, white space aside, in their order. */
    private static boolean inOrder(String run, String text) {
      int at = 0;
      for (char c : run.strip().toCharArray()) {
        at = text.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
      return true;
    }

    private static boolean isInterpolation(Span at) {
      return at.text().startsWith("${") && at.text().endsWith("}");
    }
  }

  /** The same facts, with a text for each blank. */
  private static final class Filled implements TextModel {
    private final Model open;
    private final Map<String, Object> tree = new HashMap<>();

    Filled(Model open, Map<String, String> fillings) {
      this.open = open;
      fillings.forEach(
          (name, filling) -> {
            String[] parts = name.split("\\.", -1);
            SimpleScalar text = new SimpleScalar(filling);
            tree.put(
                parts[0],
                parts.length == 1 ? text : new Parts(Map.of(parts[1], (TemplateModel) text)));
          });
    }

    @Override
    public TemplateModel get(String key) {
      return tree.containsKey(key) ? (TemplateModel) tree.get(key) : open.get(key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Printed fact(int index) {
      return open.fact(index);
    }

    @Override
    public Blank blank(int index) {
      return open.blank(index);
    }
  }

  private record Parts(Map<String, TemplateModel> values) implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) {
      return values.get(key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}

package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Finding;
import org.responsekit.kit.read.KitPaths;

/** Runs every example of {@code spec/templates.md}. */
class TemplateSpecTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^### (.+)$");
  private static final Pattern FENCE = Pattern.compile("(?s)```(\\w+)(?: (\\S+))?\\n(.*?)```");
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Hill, phone: (555) 555-0142, website: https://cedarhill.example }
      locales: [en]
      facts: { parking: the garage on Oak Street }
      roles: { manager: { title: manager, phone: (555) 555-0145 } }
      channels:
        google: { title: Google, audience: public }
        phone: { title: Phone, audience: private, clearance: [names] }
      blanks:
        patient.firstName: { label: First name, type: text, class: names }
        visit.day: { label: Day, type: merge, class: dates }
        remark: { label: Remark, type: text }
        askFor: { label: Ask for, type: role, options: [manager], default: manager }
        topic: { label: Topic, type: choice, options: [parking, hours], default: 1 }
      """;
  private static final String REPLY =
      "---\ntitle: T\nkind: reply\nfallback: true\nchannels: [google]\n---\n";
  private static final String SCRIPT = "---\ntitle: T\nkind: script\nchannels: [phone]\n---\n";

  /** One example: its files by name, and the findings that fail its build. */
  record Example(String title, Map<String, String> files, List<String> findings) {
    @Override
    public String toString() {
      return title;
    }
  }

  @TempDir Path folder;

  static Stream<Example> examples() throws IOException {
    String spec;
    try (InputStream in = TemplateSpecTest.class.getResourceAsStream("/spec/templates.md")) {
      spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Example> examples = new ArrayList<>();
    Matcher title = EXAMPLE.matcher(spec);
    List<Integer> starts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    while (title.find()) {
      starts.add(title.end());
      titles.add(title.group(1));
    }
    for (int i = 0; i < starts.size(); i++) {
      String text =
          spec.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : spec.length());
      Map<String, String> files = new LinkedHashMap<>();
      List<String> findings = new ArrayList<>();
      Matcher fence = FENCE.matcher(text);
      while (fence.find()) {
        if (fence.group(1).equals("findings")) {
          fence.group(3).lines().forEach(findings::add);
        } else {
          files.put(fence.group(2) == null ? "reply.ftl" : fence.group(2), fence.group(3));
        }
      }
      examples.add(new Example(titles.get(i), files, findings));
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void behavesAsSpecified(Example example) throws IOException {
    assertThat(failing(example, "\n")).isEqualTo(example.findings());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void behavesTheSameWithWindowsLineBreaks(Example example) throws IOException {
    assertThat(failing(example, "\r\n")).isEqualTo(example.findings());
  }

  private List<String> failing(Example example, String lineBreak) throws IOException {
    Files.writeString(folder.resolve("kit.yaml"), KIT);
    Map<String, Integer> headLines = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : example.files().entrySet()) {
      String head =
          file.getKey().equals("reply.ftl")
              ? REPLY
              : file.getKey().equals("script.ftl") ? SCRIPT : "";
      headLines.put(file.getKey(), (int) head.lines().count());
      Path path = folder.resolve("templates").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, (head + file.getValue()).replace("\n", lineBreak));
    }
    Request request =
        new Request(
            KitPaths.in(folder),
            folder.resolve("out"),
            LocalDate.of(2026, 11, 21),
            Optional.empty(),
            "");
    return ResponseKit.checked(request, new TrustingJudge()).outcome().findings().stream()
        .filter(finding -> finding.severity().failsBuild())
        .map(finding -> line(finding, headLines))
        .toList();
  }

  private static String line(Finding finding, Map<String, Integer> headLines) {
    String name = finding.at().source().path().replaceFirst("^templates/", "");
    int line = finding.at().line() - headLines.getOrDefault(name, 0);
    return finding.rule().id() + " " + name + ":" + line + ":" + finding.at().column();
  }
}

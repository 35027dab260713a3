package org.responsekit.wording.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.wording.browser.BrowserJudge;
import org.responsekit.wording.data.LanguageReader;

/** The build's step: compiles every language, or fails with all that is wrong. */
public final class CompileWording {
  /** The locales in order: a later one inherits what the first says of a rule. */
  private static final List<String> LOCALES = List.of("en", "es");

  /**
   * What came out.
   *
   * @param languages compiled form by locale
   * @param patterns by locale where each pattern is first written, and what it says, by its number
   * @param problems what is wrong, each with its place; the languages are of use only without any
   */
  public record Compiled(
      Map<String, String> languages, Map<String, List<String>> patterns, Set<String> problems) {}

  private CompileWording() {}

  /**
   * Compiles {@code src/main/wording} to a folder of classes: for the judge, and for the page.
   *
   * @param args the folder of the sources and that of the classes
   */
  public static void main(String[] args) throws IOException {
    Compiled compiled = compile(Path.of(args[0]));
    if (!compiled.problems().isEmpty()) {
      throw new IllegalStateException(
          "The wording rules cannot be compiled:\n" + String.join("\n", compiled.problems()));
    }
    Path folder = Path.of(args[1]).resolve("org/responsekit/wording");
    for (Map.Entry<String, String> language : compiled.languages().entrySet()) {
      String locale = language.getKey();
      write(folder.resolve("data").resolve(locale + ".txt"), language.getValue());
      write(
          folder.resolve("browser").resolve(BrowserJudge.resource(locale)),
          BrowserJudge.language(LanguageReader.read(language.getValue())));
    }
  }

  /** An unchanged file keeps its time, so that nothing is built again because of it. */
  private static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }

  /** Compiles the sources. */
  public static Compiled compile(Path sources) throws IOException {
    Problems problems = new Problems();
    Map<String, String> languages = new LinkedHashMap<>();
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    Map<String, RuleSource.Rule> originals = new TreeMap<>();
    for (String locale : LOCALES) {
      Path folder = sources.resolve(locale);
      LanguageCompiler compiler = new LanguageCompiler(folder, locale, originals, problems);
      languages.put(locale, compiler.compile());
      patterns.put(locale, compiler.written());
      if (originals.isEmpty()) {
        LanguageCompiler.rules(folder, new Problems())
            .forEach(rule -> originals.put(rule.id(), rule));
      }
    }
    return new Compiled(languages, patterns, problems.all());
  }
}

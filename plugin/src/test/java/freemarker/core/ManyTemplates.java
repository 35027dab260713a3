package freemarker.core;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.responsekit.template.LanguagePage;
import org.responsekit.template.language.Construct;
import org.responsekit.template.language.WorkedExample;

/**
 * Templates that use every construct of FreeMarker, refused ones too, parsed as FreeMarker itself
 * would: with and without an output format that escapes.
 */
final class ManyTemplates {
  private static final Pattern FENCE = Pattern.compile("(?s)```ftl[^\\n]*\\n(.*?)```");

  private ManyTemplates() {}

  /** Those that can be parsed; each in {@code tree.md} can, in one format or the other. */
  static List<Template> parsed() {
    List<Template> parsed = new ArrayList<>();
    Map<String, String> unread = new LinkedHashMap<>();
    fences("/spec/tree.md").forEach(source -> unread.put(source, ""));
    for (OutputFormat format : List.of(UndefinedOutputFormat.INSTANCE, HTMLOutputFormat.INSTANCE)) {
      Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
      configuration.setOutputFormat(format);
      sources()
          .forEach(
              source -> {
                try {
                  parsed.add(new Template("t" + parsed.size(), source, configuration));
                  unread.remove(source);
                } catch (ParseException e) {
                  unread.computeIfPresent(source, (key, errors) -> errors + e.getMessage());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    assertThat(unread).isEmpty();
    return parsed;
  }

  static Stream<String> sources() {
    Stream<String> table = LanguagePage.table().stream().map(Construct::example);
    Stream<String> worked =
        WorkedExample.ALL.stream().flatMap(example -> example.files().values().stream());
    return Stream.of(table, worked, fences("/spec/templates.md"), fences("/spec/tree.md"))
        .flatMap(sources -> sources);
  }

  private static Stream<String> fences(String resource) {
    try (InputStream in = ManyTemplates.class.getResourceAsStream(resource)) {
      Matcher fence = FENCE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return fence.results().map(found -> found.group(1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.responsekit.pipeline;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.responsekit.finding.Findings;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;
import org.responsekit.render.TextRenderer;
import org.responsekit.template.SourceLook;
import org.responsekit.template.Templates;

/**
 * Measures what parsing, looking at and rendering a thousand templates costs, beside what
 * FreeMarker's own parsing and processing of the same files costs. Not a test: run {@code main}
 * with {@code ours} or {@code freemarker} and a number of rounds, each in a process of its own.
 */
final class TemplateCost {
  private static final int TEMPLATES = 1_000;
  private static final List<String> VARIANTS = List.of("short", "long");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Hill, phone: (555) 555-0142, website: https://cedarhill.example }
      locales: [en]
      facts: { parking: the garage on Oak Street }
      roles: { manager: { title: practice manager, phone: (555) 555-0145 } }
      channels: { google: { title: Google, audience: public } }
      blanks:
        topic: { label: Topic, type: choice, options: [parking, hours], default: 1 }
      """;
  private static final String LIBRARY =
      """
      <#macro invite who="us">
      Please call ${who} at ${practice.phone}<#if channel.accepts("website")>, or write through ${practice.website}</#if>.
      </#macro>
      <#macro box title><#nested> - ${title}</#macro>
      <#function both a b><#return a + " and " + b></#function>
      """;

  /** Nanoseconds of the steps of one round. */
  private final Map<String, Long> steps = new LinkedHashMap<>();

  private final Kit kit;

  private TemplateCost() throws IOException {
    Path folder = Files.createTempDirectory("cost");
    Files.createDirectories(folder.resolve("templates/lib"));
    Files.writeString(folder.resolve("kit.yaml"), KIT);
    Files.writeString(folder.resolve("templates/lib/contact.ftl"), LIBRARY);
    for (int i = 0; i < TEMPLATES; i++) {
      Files.writeString(folder.resolve("templates/reply-" + i + ".ftl"), template(i));
    }
    Findings findings = new Findings();
    kit = KitReader.read(KitPaths.in(folder), findings).kit().orElseThrow();
    if (findings.failsBuild()) {
      throw new IllegalStateException(findings.sorted().toString());
    }
  }

  private static String template(int i) {
    return """
        ---
        title: Reply %1$d
        kind: reply
        fallback: true
        channels: [google]
        ---
        <#-- What we say when number %1$d comes up. -->
        <#assign about = "visit number %1$d">
        <#macro sorry degree="very">We are ${degree} sorry to hear about this, and take case %1$d to heart.</#macro>

        <@variant name="short">
        Thank you for taking the time to write to ${practice.name}. <@sorry/>
        <@contact.invite/>
        </@variant>

        <@variant name="long">
        Thank you for taking the time to share your thoughts about ${about} with ${practice.name}.
        We read every word of what people write to us, and we talk about it every week.

        <@sorry degree="truly"/> Because the law protects everyone's privacy, we cannot say here whether somebody
        is or was seen by us.<#if channel.accepts("phone")> <@contact.invite who="our " + role("manager").title/></#if>
        <#list ["parking", "hours", "forms"] as subject>
          <#if subject == "parking">Parking is in ${facts.parking}<#else>Ask us about ${subject}</#if><#sep>; </#sep>
        </#list>.
        <@contact.box title=contact.both("care", "time")>We thank you for ${topic}</@contact.box>
        </@variant>
        """
        .formatted(i);
  }

  /**
   * Measures.
   *
   * @param arguments {@code ours} or {@code freemarker}, and a number of rounds
   */
  public static void main(String[] arguments) throws Exception {
    TemplateCost cost = new TemplateCost();
    int rounds = Integer.parseInt(arguments[1]);
    List<long[]> all = new ArrayList<>();
    List<String> names = List.of();
    for (int round = 0; round < rounds; round++) {
      cost.steps.clear();
      if (arguments[0].equals("ours")) {
        cost.ours();
      } else {
        cost.freemarker();
      }
      names = List.copyOf(cost.steps.keySet());
      all.add(cost.steps.values().stream().mapToLong(nanos -> nanos / 1_000).toArray());
    }
    print(arguments[0] + " cold", names, all.get(0));
    List<long[]> warm = all.subList(all.size() / 2, all.size());
    long[] middle = new long[names.size()];
    for (int i = 0; i < middle.length; i++) {
      int step = i;
      long[] sorted = warm.stream().mapToLong(round -> round[step]).sorted().toArray();
      middle[i] = sorted[sorted.length / 2];
    }
    print(arguments[0] + " warm, median of " + warm.size(), names, middle);
  }

  private static void print(String what, List<String> names, long[] micros) {
    StringBuilder line = new StringBuilder(what).append(", ms of processor time:");
    for (int i = 0; i < micros.length; i++) {
      line.append(String.format(Locale.ROOT, " %s %.1f", names.get(i), micros[i] / 1e3));
    }
    System.out.println(
        line.append(String.format(Locale.ROOT, " total %.1f", Arrays.stream(micros).sum() / 1e3)));
  }

  /** A step of the work. */
  private interface Step<T> {
    T run() throws IOException, TemplateException;
  }

  private <T> T measured(String name, Step<T> step) throws IOException, TemplateException {
    long started = THREADS.getCurrentThreadCpuTime();
    T result = step.run();
    steps.put(name, THREADS.getCurrentThreadCpuTime() - started);
    return result;
  }

  private void ours() throws IOException, TemplateException {
    Findings findings = new Findings();
    Templates templates = measured("parse", () -> Templates.parse(kit, findings));
    measured(
        "look",
        () -> {
          SourceLook.look(kit, org.responsekit.kit.Gaps.none(), templates, findings);
          return null;
        });
    List<Snippet> snippets =
        measured(
            "render",
            () -> TextRenderer.render(kit, templates, kit.templates().values(), findings));
    if (findings.failsBuild() || snippets.size() != TEMPLATES * VARIANTS.size()) {
      throw new IllegalStateException(
          snippets.size() + " texts, " + findings.count() + " findings");
    }
  }

  private void freemarker() throws IOException, TemplateException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    StringTemplateLoader loader = new StringTemplateLoader();
    FtlFile library = kit.libraries().get("contact");
    loader.putTemplate(library.name(), library.code());
    for (Template template : kit.templates().values()) {
      loader.putTemplate(template.original().name(), template.original().code());
    }
    configuration.setTemplateLoader(loader);
    configuration.setLocalizedLookup(false);
    configuration.addAutoImport("contact", library.name());
    configuration.setLazyAutoImports(true);
    configuration.setLogTemplateExceptions(false);
    List<freemarker.template.Template> parsed =
        measured(
            "parse",
            () -> {
              List<freemarker.template.Template> all = new ArrayList<>();
              for (Template template : kit.templates().values()) {
                all.add(configuration.getTemplate(template.original().name()));
              }
              return all;
            });
    long length =
        measured(
            "process",
            () -> {
              long sum = 0;
              for (freemarker.template.Template template : parsed) {
                for (String variant : VARIANTS) {
                  StringWriter out = new StringWriter();
                  template.process(model(variant), out);
                  sum += out.toString().length();
                }
              }
              return sum;
            });
    if (length < TEMPLATES * 500L) {
      throw new IllegalStateException(length + " characters");
    }
  }

  private static Map<String, Object> model(String chosen) {
    TemplateDirectiveModel variant =
        (environment, parameters, loopVariables, body) -> {
          if (parameters.get("name").toString().equals(chosen)) {
            body.render(environment.getOut());
          }
        };
    TemplateMethodModelEx yes = arguments -> true;
    TemplateMethodModelEx role = arguments -> Map.of("title", "practice manager");
    return Map.of(
        "practice",
        Map.of(
            "name",
            "Cedar Hill",
            "phone",
            "(555) 555-0142",
            "website",
            "https://cedarhill.example"),
        "facts",
        Map.of("parking", "the garage on Oak Street"),
        "channel",
        Map.of("accepts", yes),
        "role",
        role,
        "topic",
        "parking",
        "variant",
        variant);
  }
}

package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Findings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the reader and the JSON Schemas to the same examples, {@code spec/forms.md}. */
class SchemasTest {
  private static final Set<String> FORM =
      Set.of(
          "kit-wrong-type",
          "kit-unknown-key",
          "kit-missing-key",
          "kit-invalid-value",
          "kit-duplicate-id");
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Hill }
      locales: [en]
      roles: { manager: { title: manager } }
      channels: { google: { title: Google, audience: public } }
      principles: { thank: Say thanks }
      """;
  private static final String SITUATION =
      "---\ntitle: A wait\ngroup: Complaints\nhandling: reply\n---\n";
  private static final String TEMPLATE =
      "---\ntitle: Sorry\nkind: reply\nsituation: wait\nchannels: [google]\n---\nThank you.\n";

  /** One example. */
  record Example(String schema, boolean good, String yaml) {
    @Override
    public String toString() {
      return schema
          + (good ? " takes " : " refuses ")
          + yaml.strip().lines().reduce((a, b) -> b).orElse("");
    }
  }

  @TempDir Path folder;

  static Stream<Example> examples() throws IOException {
    String spec;
    try (InputStream in = SchemasTest.class.getResourceAsStream("/spec/forms.md")) {
      spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Example> examples = new ArrayList<>();
    Matcher fence = Pattern.compile("(?s)```yaml (\\w+) (good|bad)\\n(.*?)```").matcher(spec);
    while (fence.find()) {
      for (String yaml : fence.group(3).split("(?m)^===\\n", -1)) {
        examples.add(new Example(fence.group(1), fence.group(2).equals("good"), yaml));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theSchemaSaysWhatTheExampleSays(Example example) throws IOException {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(example.yaml());
    String json = new ObjectMapper().writeValueAsString(value);
    try (InputStream in =
        SchemasTest.class.getResourceAsStream("/schemas/" + example.schema() + ".schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertThat(schema.validate(json, InputFormat.JSON).isEmpty()).isEqualTo(example.good());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theReaderSaysTheSame(Example example) throws IOException {
    String front = "---\n" + example.yaml() + "---\n";
    write("kit.yaml", example.schema().equals("kit") ? example.yaml() : KIT);
    write("content/situations/wait.md", example.schema().equals("situation") ? front : SITUATION);
    write(
        "templates/sorry.ftl",
        example.schema().equals("template") ? front + "Thank you.\n" : TEMPLATE);
    if (example.schema().equals("page")) {
      write("content/page.md", front);
    } else if (example.schema().equals("translation")) {
      write("kit.yaml", KIT.replace("[en]", "[en, es]"));
      write("templates/sorry.es.ftl", front + "Gracias.\n");
    } else if (example.schema().equals("rules")) {
      write("rules/house.yaml", example.yaml());
    } else if (example.schema().equals("approvals")) {
      write("approvals.yaml", example.yaml());
    }
    Findings findings = new Findings();
    KitReader.read(KitPaths.in(folder), findings);
    List<String> form =
        findings.sorted().stream()
            .map(finding -> finding.rule().id())
            .filter(FORM::contains)
            .toList();
    assertThat(form.isEmpty()).as(findings.sorted().toString()).isEqualTo(example.good());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

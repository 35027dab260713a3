package org.responsekit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.handbook.ExampleKit;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.read.KitPaths;

class SnippetsTest {
  private static final ExampleKit EXAMPLE = ExampleKit.example();
  private static final Path GOLDEN = Path.of("src/test/resources/export/catalogue.json");

  @TempDir Path folder;

  private record Written(Map<String, byte[]> files, List<Omission> omissions) {
    private static Written of(ExampleKit kit) {
      Map<String, byte[]> files = new TreeMap<>();
      List<Omission> omissions = Snippets.write(kit.kit(), kit.snippets(), files::put);
      return new Written(files, omissions);
    }

    private JsonNode catalogue() {
      try {
        return new ObjectMapper().readTree(files.get("catalogue.json"));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private String text(String path) {
      return new String(files.get(path), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theCatalogueIsAsItWas() throws IOException {
    String catalogue = Written.of(EXAMPLE).text("catalogue.json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, catalogue);
    }

    assertThat(catalogue).isEqualTo(Files.readString(GOLDEN).replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theCatalogueKeepsItsSchema(boolean starter) {
    Written written = Written.of(starter ? ExampleKit.starter() : EXAMPLE);

    assertThat(schema().validate(written.text("catalogue.json"), InputFormat.JSON)).isEmpty();
    assertThat(written.text("catalogue-1.schema.json"))
        .contains("\"$id\": \"urn:response-kit:schema:catalogue-1\"");
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    String catalogue = Written.of(EXAMPLE).text("catalogue.json");

    for (String wrong :
        List.of(
            catalogue.replaceFirst("\"format\"", "\"extra\": 1, \"format\""),
            catalogue.replaceFirst("\"audience\": \"public\"", "\"audience\": \"all\""),
            catalogue.replaceFirst("\"words\"", "\"word\""),
            catalogue.replaceFirst("\"sha256\": \"..", "\"sha256\": \"XX"),
            catalogue.replaceFirst("\"reviewed\": \"2026-10-01\"", "\"reviewed\": \"October\""))) {
      assertThat(wrong).isNotEqualTo(catalogue);
      assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void textFilesHoldNothingButTheTextAndAreNamedByLocationOnlyWhereTextsDiffer() {
    Written written = Written.of(EXAMPLE);

    assertThat(written.files().keySet())
        .containsExactly(
            "catalogue-1.schema.json",
            "catalogue.json",
            "csv/import-briskine.csv",
            "csv/import-textexpander-en.csv",
            "csv/import-textexpander-es.csv",
            "csv/review-sheet.csv",
            "espanso/response-kit/README.md",
            "espanso/response-kit/_manifest.yml",
            "espanso/response-kit/package.yml",
            "txt/en/long-wait--short--google.txt",
            "txt/en/long-wait--short--yelp--harbor.txt",
            "txt/en/long-wait--short--yelp--oak-street.txt",
            "txt/en/long-wait--warm--google.txt",
            "txt/en/long-wait--warm--yelp--harbor.txt",
            "txt/en/long-wait--warm--yelp--oak-street.txt",
            "txt/es/long-wait--short--google.txt",
            "txt/es/long-wait--short--yelp--harbor.txt",
            "txt/es/long-wait--short--yelp--oak-street.txt");
    assertThat(written.text("txt/es/long-wait--short--yelp--harbor.txt"))
        .isEqualTo(
            "Gracias por decírnoslo. A nadie le gusta esperar y trabajamos cada día para ser puntuales."
                + " Llámenos al (555) 555-0144 y pregunte por nuestro gerente del consultorio.");
  }

  @Test
  void aTextThatIsNotFinalIsLeftOutAndReported() {
    Written written = Written.of(EXAMPLE);

    assertThat(written.omissions())
        .extracting(Omission::format)
        .containsExactly("txt", "textexpander", "briskine");
    Omission omission = written.omissions().get(0);
    assertThat(omission.template()).isEqualTo("call-back");
    assertThat(omission.reason()).isEqualTo(Omission.Reason.OPEN_BLANK);
    assertThat(omission.detail()).contains("patient.firstName");
    assertThat(new String(Snippets.report(written.omissions()), StandardCharsets.UTF_8))
        .contains("\"reason\": \"open-blank\"")
        .contains("call-back/opening/en/telephone/harbor");
    assertThat(new String(Snippets.report(List.of()), StandardCharsets.UTF_8))
        .isEqualTo("{\n  \"not-exported\": []\n}\n");
  }

  @Test
  void aRetiredTemplateIsKnownButHasNoTexts() throws IOException {
    write(
        "kit.yaml",
        """
        format: 1
        version: "1"
        practice: { name: Cedar }
        locales: [en]
        channels: { google: { title: Google, audience: public } }
        """);
    String head = "---\ntitle: T\nkind: reply\nfallback: true\nchannels: [google]\n";
    write("content/page.md", "---\ntitle: P\n---\nText.\n");
    write("templates/old.ftl", head + "retired: { use: new }\n---\nOld words.\n");
    write("templates/new.ftl", head + "---\nNew words.\n");
    Written written = Written.of(ExampleKit.read(KitPaths.in(folder)));

    assertThat(written.files().keySet().stream().filter(name -> !name.matches("(csv|espanso)/.*")))
        .containsExactly(
            "catalogue-1.schema.json", "catalogue.json", "txt/en/new--main--google.txt");
    assertThat(written.omissions()).extracting(Omission::template).containsExactly("old");
    assertThat(written.text("catalogue.json"))
        .doesNotContain("Old words")
        .contains("\"status\": \"retired\"");
    assertThat(schema().validate(written.text("catalogue.json"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyTextFileIsTheCataloguesDefaultText() {
    for (ExampleKit kit : List.of(EXAMPLE, ExampleKit.starter())) {
      Written written = Written.of(kit);
      List<String> digests = new ArrayList<>();
      written.catalogue().findValues("sha256").forEach(digest -> digests.add(digest.textValue()));

      assertThat(written.files().keySet().stream().filter(path -> path.endsWith(".txt")))
          .isNotEmpty()
          .allSatisfy(path -> assertThat(digests).contains(Json.sha256(written.text(path))));
    }
  }

  @Test
  void theLongestTextHasTheLongestOptions() {
    JsonNode text = null;
    for (JsonNode found :
        Written.of(EXAMPLE).catalogue().findValue("templates").findValues("texts")) {
      for (JsonNode each : found) {
        if (each.get("keys").get(0).textValue().startsWith("long-wait/short/es/google")) {
          text = each;
        }
      }
    }
    String longest =
        "Gracias por decírnoslo. A nadie le gusta esperar y trabajamos cada día para ser puntuales."
            + " Llámenos al número de nuestro perfil y pregunte por nuestro responsable de privacidad.";

    for (Channel.Unit unit : Channel.Unit.values()) {
      assertThat(text.get("longest").get(unit.word()).intValue()).isEqualTo(unit.count(longest));
    }
  }

  @Test
  void anOpenEndedTextHasNoLongestForm() {
    for (JsonNode template : Written.of(EXAMPLE).catalogue().get("templates")) {
      for (JsonNode text : template.get("texts")) {
        assertThat(text.has("longest"))
            .isEqualTo(template.get("id").textValue().equals("long-wait"));
      }
    }
  }

  @Property(tries = 50)
  void anyTextComesBackFromTheCatalogueAndTheFile(@ForAll @StringLength(max = 60) String random) {
    String text =
        random
            .codePoints()
            .filter(c -> c < 0xD800 || c > 0xDFFF)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Snippet.Key key = new Snippet.Key("long-wait", "short", "en", "google", "harbor");
    Written written = Written.of(EXAMPLE.withText(key, EXAMPLE.words(text)));

    assertThat(written.catalogue().findValue("words").textValue()).isEqualTo(text);
    assertThat(written.text("txt/en/long-wait--short--google--harbor.txt")).isEqualTo(text);
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    com.networknt.schema.SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()))
        .getSchema(Written.of(EXAMPLE).text("catalogue-1.schema.json"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

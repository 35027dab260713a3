package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.Folders;
import org.responsekit.kit.read.KitPaths;

/** What the README shows is what is tested. */
class ReadmeTest {
  private static final Path CLEAN_KIT = Path.of("src/it/clean-kit");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+-SNAPSHOT|[0-9.]+)<");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"kit.yaml", "content/situations/long-wait.md", "templates/long-wait.ftl"})
  void itsKitIsTheOneOfTheInvokerProject(String file) throws IOException {
    assertThat(readme()).contains("\n" + text(CLEAN_KIT.resolve(file)) + "```\n");
  }

  @Test
  void itsPluginIsTheOneOfTheInvokerProject() throws IOException {
    String pom = text(CLEAN_KIT.resolve("pom.xml"));
    int start = pom.indexOf("<plugin>");
    int end = pom.indexOf("</plugin>") + "</plugin>".length();
    String plugin =
        pom.substring(start, end).replace("\n      ", "\n").replace("@project.version@", version());

    assertThat(readme()).contains("```xml\n" + plugin + "\n```\n");
  }

  @Test
  void itsRefusalIsWhatTheConsoleSays() throws IOException {
    Folders.copy(CLEAN_KIT, temp);
    Path template = temp.resolve("templates/long-wait.ftl");
    Files.writeString(
        template,
        text(template)
            .replace(
                "Thank you for telling us.",
                "Dear ${patient.firstName}, thank you for telling us."));
    Result result =
        ResponseKit.render(ForkedRender.request(KitPaths.in(temp), temp.resolve("target/out")));

    assertThat(readme()).contains("```text\n" + result.console().strip() + "\n```\n");
  }

  @Test
  void itNamesEveryGoalAndParameter() throws IOException {
    Matcher names =
        Pattern.compile("<goal>([a-z]+)</goal>|\\$\\{(kit\\.[A-Za-z]+)\\}")
            .matcher(text(Path.of("target/classes/META-INF/maven/plugin.xml")));
    int count = 0;
    for (; names.find(); count++) {
      assertThat(readme())
          .contains("`" + (names.group(1) == null ? names.group(2) : names.group(1)));
    }
    assertThat(count).isGreaterThan(12);
  }

  private static String version() throws IOException {
    Matcher version = VERSION.matcher(text(Path.of("../pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private static String readme() throws IOException {
    return text(Path.of("../README.md"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}

package org.responsekit.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.responsekit.template.language.Construct;

/** The authors' page; {@code -Dgolden=write} refreshes its file in the documentation. */
class LanguagePageTest {
  private static final Path PAGE = Path.of("src/main/resources/docs/language.md");

  @Test
  void theDocumentationHasItAsItIs() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, LanguagePage.markdown());
    }
    String written = Files.readString(PAGE).replace("\r\n", "\n");
    assertThat(LanguagePage.markdown()).as("-Dgolden=write refreshes %s", PAGE).isEqualTo(written);
  }

  @Test
  void bothFormsNameEverything() {
    String markdown = LanguagePage.markdown();
    String text = LanguagePage.text();
    for (Construct construct : LanguagePage.table()) {
      assertThat(markdown).contains("`" + construct.name().replace("|", "\\|") + "`");
      assertThat(text.replaceAll("\\s+", " ")).contains(construct.name());
    }
  }

  @Test
  void theConsoleIsNotFlooded() {
    assertThat(LanguagePage.text().lines()).hasSizeLessThan(700);
    assertThat(LanguagePage.text()).doesNotContain("`").doesNotContain("\t");
  }
}

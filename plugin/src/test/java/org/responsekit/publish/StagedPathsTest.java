package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StagedPathsTest {
  private final StagedPaths paths = new StagedPaths();

  @Test
  void foldersAreNamedOnce_outermostFirst() {
    assertThat(paths.add("a/b/c/one.txt")).containsExactly("a", "a/b", "a/b/c");
    assertThat(paths.add("a/b/c/two.txt")).isEmpty();
    assertThat(paths.add("a/b/d/one.txt")).containsExactly("a/b/d");
    assertThat(paths.add("one.txt")).isEmpty();
  }

  @Test
  void aNameWithSpacesAndLettersOfAnyLanguageIsFine() {
    assertThat(paths.add("Grüße an alle/¿Qué pasó?.txt")).containsExactly("Grüße an alle");
    assertThat(paths.add("Grüsse an alle/...txt")).containsExactly("Grüsse an alle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "./a",
        "../a",
        "a/../b",
        "a/..",
        "a/./b",
        "a\\b",
        "..\\a",
        "C:/a",
        "C:a",
        "a:stream",
        "a\u0000",
        "a\nb",
        "\\\\server\\share"
      })
  void aPathThatCouldLeaveTheTreeIsRefused(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paths.add(path))
        .withMessageStartingWith("Not a plain relative path");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.txt,    a/b.txt",
    "a/b.txt,    a/B.TXT",
    "a/b.txt,    A/c.txt",
    "img/a/b,    IMG/c/d",
    "a/b,        a/b/c",
    "a/b/c,      a/b",
    "a/b/c,      A/B",
    "Übung.html, übung.html",
    "\u00FC.txt, u\u0308.txt",
  })
  void twoPathsThatMeetOnSomeSystemAreRefused(String first, String second) {
    var unused = paths.add(first);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paths.add(second))
        .withMessageMatching("(Written twice|Not two files on every system): .*");
  }
}

package org.responsekit.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.pipeline.Request;

/** What parameters of a goal mean, and which are refused before anything is read or written. */
class ParametersTest {
  @TempDir Path temp;

  private static Parameters of(File dir, String today, String published) {
    return new Parameters(dir, null, null, null, null, today, published);
  }

  @Test
  void everythingIsBelowTheKitsFolderUnlessSaidOtherwise() throws Exception {
    Request request = of(temp.toFile(), "2026-11-21", " ").request(null, "test");
    assertThat(request.paths().kitFile()).isEqualTo(temp.resolve("kit.yaml"));
    assertThat(request.paths().content()).isEqualTo(temp.resolve("content"));
    assertThat(request.paths().templates()).isEqualTo(temp.resolve("templates"));
    assertThat(request.output()).isEqualTo(temp.resolve("target/response-kit"));
    assertThat(request.today()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(request.published()).isEmpty();
  }

  @Test
  void reportsMakeNoFolderOfAMistypedName() throws Exception {
    Request request = of(temp.resolve("kti").toFile(), null, null).request(null, "test");
    assertThat(request.paths().kitFile()).isEqualTo(temp.resolve("kti/kit.yaml"));
    assertThat(request.output()).isEqualTo(Path.of("target/response-kit").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-02-30", "21.11.2026", "2026-11"})
  void aDayThatIsNoneIsRefused(String day) {
    assertThatThrownBy(() -> of(temp.toFile(), day, null).request(null, "test"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("kit.today is \"" + day + "\"; write a day as in 2026-11-21.");
    assertThatThrownBy(() -> of(temp.toFile(), null, day).request(null, "test"))
        .hasMessageStartingWith("kit.published is \"" + day + "\"");
  }
}

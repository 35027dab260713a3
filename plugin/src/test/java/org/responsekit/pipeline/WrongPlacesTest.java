package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.Folders;
import org.responsekit.kit.read.KitPaths;

/** Folders that are not there, or that serve two purposes. */
class WrongPlacesTest {
  private static final Path CLEAN_KIT = Path.of("src/it/clean-kit");

  @TempDir Path temp;

  @Test
  void aKitsFolderThatIsNotThereIsAFinding() throws IOException {
    Result result =
        ResponseKit.check(
            ForkedRender.request(KitPaths.in(temp.resolve("away/kit")), temp.resolve("out")));

    assertThat(result.failed()).isTrue();
    assertThat(result.console())
        .contains("kit-missing-file", "kit.yaml:1:1", "There is no folder \"kit\"", "-Dkit.dir");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"content", "content/out", "templates/a/b", "rules", "theme", "releases/x"})
  void anOutputAmongTheSourcesIsRefused(String output) throws IOException {
    Folders.copy(CLEAN_KIT, temp);
    var before = Folders.bytes(temp);

    for (boolean render : new boolean[] {true, false}) {
      Request request = ForkedRender.request(KitPaths.in(temp), temp.resolve(output));
      assertThatThrownBy(() -> run(request, render))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("The output folder cannot be " + temp.resolve(output))
          .hasMessageContaining("target/response-kit");
    }
    assertThat(Folders.bytes(temp)).isEqualTo(before);
  }

  @Test
  void anOutputBesideTheSourcesIsNone() throws IOException {
    Folders.copy(CLEAN_KIT, temp);
    Result result =
        ResponseKit.render(ForkedRender.request(KitPaths.in(temp), temp.resolve("content-out")));

    assertThat(result.failed()).isFalse();
    assertThat(Files.exists(temp.resolve("content-out/handbook/index.html"))).isTrue();
  }

  private static Result run(Request request, boolean render) throws IOException {
    return render ? ResponseKit.render(request) : ResponseKit.check(request);
  }
}

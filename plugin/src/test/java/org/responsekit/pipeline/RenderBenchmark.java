package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.kit.read.KitPaths;

/**
 * How long large kits take, in a process of their own with a heap of 512 MB. It prints seconds and
 * judges none, and runs only when asked:
 *
 * <pre>mvn -B -pl plugin test -Dtest=RenderBenchmark -Dbench</pre>
 */
@EnabledIfSystemProperty(named = "bench", matches = ".*")
class RenderBenchmark {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1_000, 2_000})
  void render(int pages) throws Exception {
    LargeKit.write(pages, folder);
    long start = System.nanoTime();
    Path output = folder.resolve("target/response-kit");
    Process run =
        ForkedRender.of(List.of(KitPaths.in(folder)), output, List.of("-Xmx512m")).start();
    assertThat(run.waitFor()).isZero();
    System.out.printf(
        "%d pages, %d templates: %.1f s%n", pages, pages / 5, (System.nanoTime() - start) / 1e9);
    assertThat(output.resolve("handbook/index.html")).exists();
  }
}

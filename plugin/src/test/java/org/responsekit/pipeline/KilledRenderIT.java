package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.Folders;

/**
 * A whole run, really killed at many points of time. {@code KilledBuildTest} kills the swap at each
 * of its steps; this one asks whether the goal as a whole keeps that promise.
 */
class KilledRenderIT {
  private static final int KILLS = 24;

  /** From the start of a process to well into its second run, which is the faster one. */
  private static final int LONGEST_MILLIS = 2_400;

  @TempDir Path temp;

  @Test
  void leavesTheOldOutputOrTheNewOne() throws Exception {
    KitFolder old = KitFolder.starter(temp.resolve("old"));
    KitFolder fresh =
        KitFolder.starter(temp.resolve("new")).change(text -> text.replace("Quillmere", "Oakmere"));
    Map<String, String> oldBytes = rendered(old, temp.resolve("expected/old"));
    Map<String, String> freshBytes = rendered(fresh, temp.resolve("expected/new"));
    assertThat(freshBytes).isNotEqualTo(oldBytes);

    Path output = temp.resolve("target/out");
    ResponseKit.render(ForkedRender.request(old.paths(), output));
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < KILLS; i++) {
      Process run =
          ForkedRender.of(
                  // long enough to be killed in, whatever the machine
                  Collections.nCopies(200, List.of(fresh.paths(), old.paths())).stream()
                      .flatMap(List::stream)
                      .toList(),
                  output,
                  List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"))
              .start();
      TimeUnit.MILLISECONDS.sleep((long) LONGEST_MILLIS * (i + 1) / KILLS);
      run.destroyForcibly();
      assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();

      Map<String, String> left = Files.exists(output) ? Folders.bytes(output) : Map.of();
      assertThat(left).isIn(oldBytes, freshBytes, Map.of());
      seen.merge(
          left.isEmpty() ? "absent" : left.equals(oldBytes) ? "old" : "new", 1, Integer::sum);

      KitFolder next = i % 2 == 0 ? fresh : old;
      ResponseKit.render(ForkedRender.request(next.paths(), output));
      assertThat(Folders.bytes(output)).isEqualTo(i % 2 == 0 ? freshBytes : oldBytes);
      assertThat(output.getParent().toFile().list())
          .containsExactlyInAnyOrder("out", "out.lock", "out-reports");
    }
    assertThat(seen).as("the kills were too early or too late").containsKeys("old", "new");
  }

  private static Map<String, String> rendered(KitFolder kit, Path output) throws Exception {
    ResponseKit.render(ForkedRender.request(kit.paths(), output));
    return Folders.bytes(output);
  }
}

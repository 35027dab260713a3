package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.Folders;
import org.responsekit.kit.read.KitPaths;

/**
 * A whole run, really killed at many points of time. {@code KilledBuildTest} kills the swap at each
 * of its steps; this one asks whether the goal as a whole keeps that promise.
 */
class KilledRenderIT {
  private static final int KILLS = 10;
  private static final Set<String> BOTH = Set.of("old", "new");
  private static final List<String> STARTS_FAST =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir Path temp;

  @Test
  void leavesTheOldOutputOrTheNewOne() throws Exception {
    KitFolder old = KitFolder.example(temp.resolve("old"));
    KitFolder fresh =
        KitFolder.example(temp.resolve("new"))
            .change(text -> text.replace("Cedar Hill", "Oak Hill"));
    Path output = temp.resolve("target/out");
    long start = System.nanoTime();
    assertThat(ForkedRender.of(List.of(fresh.paths()), output, STARTS_FAST).start().waitFor())
        .isZero();
    long wholeRun = System.nanoTime() - start;
    Map<String, String> freshBytes = Folders.bytes(output);
    ResponseKit.render(ForkedRender.request(old.paths(), output));
    Map<String, String> oldBytes = Folders.bytes(output);
    assertThat(oldBytes).isNotEqualTo(freshBytes);

    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < KILLS || (!seen.containsAll(BOTH) && i < 3 * KILLS); i++) {
      // fresh and old in turn, so that there is something to kill however late it is
      List<KitPaths> kits =
          Collections.nCopies(100, List.of(fresh.paths(), old.paths())).stream()
              .flatMap(List::stream)
              .toList();
      Process run = ForkedRender.of(kits, output, STARTS_FAST).start();
      // from the reading of the kit to well into a second run
      double moment = 0.3 + 1.2 * (i % KILLS) / KILLS;
      TimeUnit.NANOSECONDS.sleep((long) (wholeRun * moment));
      run.destroyForcibly();
      assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();

      Map<String, String> left = Files.exists(output) ? Folders.bytes(output) : Map.of();
      assertThat(left).isIn(oldBytes, freshBytes, Map.of());
      seen.add(left.isEmpty() ? "absent" : left.equals(oldBytes) ? "old" : "new");

      ResponseKit.render(ForkedRender.request(old.paths(), output));
      assertThat(Folders.bytes(output)).isEqualTo(oldBytes);
      assertThat(output.getParent().toFile().list())
          .containsExactlyInAnyOrder("out", "out.lock", "out-reports");
    }
    assertThat(seen).as("what the kills left").containsAll(BOTH);
  }
}

package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledBuildTest {
  private static final int FILES = 60;

  @TempDir Path temp;

  @Test
  void aBuildThatDiesBeforeAnyOfItsChangesLeavesOldOrNew() throws Exception {
    Map<String, String> old = Tree.version("old", 3);
    Map<String, String> fresh = Tree.version("new", 4);
    Path output = temp.resolve("response-kit");
    int exit = OtherBuild.HALTED;
    int change = 0;
    int absences = 0;
    for (; exit == OtherBuild.HALTED; change++) {
      Tree.publish(output, old);
      Process build = OtherBuild.start("halt", output, change);
      assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
      exit = build.exitValue();
      assertThat(Tree.of(output)).isIn(Map.of(), Tree.published(old), Tree.published(fresh));
      absences += Files.exists(output) ? 0 : 1;
      Publisher.repair(output);
      assertThat(Tree.of(output)).isIn(Tree.published(old), Tree.published(fresh));
      assertThat(Tree.names(temp)).containsExactly("response-kit", "response-kit.lock");
    }
    assertThat(absences).isEqualTo(1);
    assertThat(exit).isZero();
    assertThat(change).isGreaterThan(20);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(fresh));
  }

  @Test
  void aBuildKilledAtAnyMomentLeavesOldOrNew() throws Exception {
    Map<String, String> old = Tree.version("old", FILES);
    Map<String, String> fresh = Tree.version("new", FILES);
    Path output = temp.resolve("response-kit");
    Tree.publish(output, old);
    Random random = new Random(20261101);
    int leftovers = 0;
    for (int i = 0; i < 25; i++) {
      Process build = OtherBuild.start("forever", output, FILES);
      awaitReady(build);
      TimeUnit.MICROSECONDS.sleep(random.nextInt(250_000));
      build.destroyForcibly();
      assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(Tree.of(output)).isIn(Map.of(), Tree.published(old), Tree.published(fresh));
      leftovers += Tree.names(temp).size() > 2 ? 1 : 0;
      Publisher.repair(output);
      assertThat(Tree.of(output)).isIn(Tree.published(old), Tree.published(fresh));
      assertThat(Tree.names(temp)).containsExactly("response-kit", "response-kit.lock");
    }
    assertThat(leftovers).isPositive();
    Tree.publish(output, fresh);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(fresh));
  }

  static void awaitReady(Process build) throws IOException {
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(build.getInputStream(), StandardCharsets.US_ASCII));
    assertThat(said.readLine()).isEqualTo("ready");
  }
}

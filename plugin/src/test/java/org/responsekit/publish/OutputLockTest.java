package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  private static final Map<String, String> OLD = Tree.version("old", 5);
  private static final Map<String, String> NEW = Tree.version("new", 4);

  @TempDir Path temp;

  @Test
  void threadsTakeTurns() throws Exception {
    Path output = temp.resolve("kit");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> builds = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Map<String, String> version = i % 2 == 0 ? OLD : NEW;
      builds.add(
          threads.submit(
              () -> {
                Tree.publish(output, version);
                Publisher.repair(output);
                return null;
              }));
    }
    for (Future<?> build : builds) {
      build.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
    assertThat(Tree.of(output)).isIn(Tree.published(OLD), Tree.published(NEW));
    assertThat(Tree.names(temp)).containsExactly("kit", "kit.lock");
  }

  @Test
  void aThreadThatGivesUpSaysWhy_andDoesNotFreeTheLockForOtherProcesses() throws Exception {
    Path output = temp.resolve("kit");
    try (Staging staging = Publisher.stage(output)) {
      Tree.write(staging, OLD);
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> Publisher.stage(output, new Disk(), Duration.ZERO))
          .withMessageStartingWith("Another build is writing to this output")
          .withMessageContaining("kit.lock");
      Path alias = Files.createSymbolicLink(temp.resolve("alias"), temp);
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(
              () -> Publisher.repair(alias.resolve("kit"), new Disk(), Duration.ofMillis(60)));
      Process other = OtherBuild.start("once", output);
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(other.exitValue()).isEqualTo(OtherBuild.BUSY);
      staging.publish();
    }
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
    Process other = OtherBuild.start("once", output);
    assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(other.exitValue()).isZero();
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
  }

  @Test
  void aProcessIsWaitedFor_andItsLockDiesWithIt() throws Exception {
    Path output = temp.resolve("kit");
    Process other = OtherBuild.start("hold", output);
    KilledBuildTest.awaitReady(other);
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.repair(output, new Disk(), Duration.ofMillis(60)));
    assertThat(temp.resolve("kit-next/handbook/half.html")).exists();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<?> waiting =
        thread.submit(
            () -> {
              Tree.publish(output, NEW);
              return null;
            });
    Thread.sleep(100);
    assertThat(waiting.isDone()).isFalse();
    other.destroyForcibly();
    waiting.get(60, TimeUnit.SECONDS);
    thread.shutdown();
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
    assertThat(Tree.names(temp)).containsExactly("kit", "kit.lock");
  }

  @Test
  void anInterruptedWaitEnds() throws Exception {
    Path output = temp.resolve("kit");
    try (Staging staging = Publisher.stage(output)) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> Publisher.stage(output));
      assertThat(Thread.interrupted()).isTrue();
      staging.publish();
    }
  }
}

package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every interruption of every change, in memory: the disk dies before the n-th change and takes
 * none afterwards, which is what a killed process leaves. {@link KilledBuildTest} kills real ones.
 */
class InterruptedSwapTest {
  private static final Map<String, String> OLD = Tree.version("old", 3);
  private static final Map<String, String> NEW = Tree.version("new", 4);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What a process does on a disk. */
  private interface Run {
    void on(Path output, Disk disk) throws IOException;
  }

  private static final class Dead extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Whether the run died before it was done. */
  private static boolean diesAt(int change, Path output, Run run) throws IOException {
    int[] changes = {0};
    try {
      run.on(
          output,
          new Disk(
              (what, path) -> {
                if (changes[0]++ >= change) {
                  throw new Dead();
                }
              }));
      return false;
    } catch (Dead e) {
      return true;
    }
  }

  private static void publishNew(Path output, Disk disk) throws IOException {
    try (Staging staging = Publisher.stage(output, disk, PATIENCE)) {
      Tree.write(staging, NEW);
      staging.publish();
    }
  }

  private static void refuseNew(Path output, Disk disk) throws IOException {
    try (Staging staging = Publisher.stage(output, disk, PATIENCE)) {
      Tree.write(staging, NEW);
    }
  }

  private static void repair(Path output, Disk disk) throws IOException {
    Publisher.repair(output, disk, PATIENCE);
  }

  @ParameterizedTest
  @CsvSource({"UNIX,true", "UNIX,false", "WINDOWS,true", "WINDOWS,false"})
  void aRunThatDiesAnywhere_andARepairThatDiesAnywhere(Place place, boolean hadOutput)
      throws IOException {
    List<Run> runs = List.of(InterruptedSwapTest::publishNew, InterruptedSwapTest::refuseNew);
    List<Run> seconds = List.of(InterruptedSwapTest::repair, InterruptedSwapTest::publishNew);
    int deaths = 0;
    for (Run run : runs) {
      for (Run second : seconds) {
        boolean died = true;
        for (int first = 0; died; first++) {
          boolean diedAgain = true;
          for (int again = 0; diedAgain; again++) {
            Path output = place.folder(Path.of("unused")).resolve("response-kit");
            if (hadOutput) {
              Tree.publish(output, OLD);
            }
            died = diesAt(first, output, run);
            assertWhole(output);
            diedAgain = diesAt(again, output, second);
            assertWhole(output);
            Publisher.repair(output);
            assertRepaired(output, hadOutput);
            Tree.publish(output, NEW);
            assertRepaired(output, true);
            assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
            deaths++;
          }
        }
      }
    }
    assertThat(deaths).isGreaterThan(300);
  }

  private static void assertWhole(Path output) throws IOException {
    SortedMap<String, String> live = Tree.of(output);
    assertThat(live).isIn(Map.of(), Tree.published(OLD), Tree.published(NEW));
  }

  private static void assertRepaired(Path output, boolean mustBeThere) throws IOException {
    assertWhole(output);
    assertThat(Files.exists(output) || !mustBeThere).isTrue();
    assertThat(Tree.names(output.getParent())).isSubsetOf("response-kit", "response-kit.lock");
  }

  @Test
  void liveIsAbsentOnlyBetweenTwoMoves() throws IOException {
    List<Boolean> absent = new ArrayList<>();
    boolean died = true;
    for (int change = 0; died; change++) {
      Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
      Tree.publish(output, OLD);
      died = diesAt(change, output, InterruptedSwapTest::publishNew);
      absent.add(Files.notExists(output));
    }
    assertThat(absent).containsOnlyOnce(true);
  }

  @Test
  void aHalfDeletedFormerOutputNeverComesBack() throws IOException {
    boolean died = true;
    for (int change = 0; died; change++) {
      Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
      Tree.publish(output, OLD);
      died = diesAt(change, output, InterruptedSwapTest::publishNew);
      new Disk().deleteTree(output, OutputFolder.MARK); // as a user might
      Publisher.repair(output);
      assertWhole(output);
      assertRepaired(output, false);
    }
  }

  @Test
  void anEmptyFolderThatCameInBetweenDoesNotHideTheFormerOutput() throws IOException {
    Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
    Tree.publish(output, OLD);
    Files.move(output, output.resolveSibling("response-kit-previous"));
    Files.createDirectory(output);
    Publisher.repair(output);
    assertRepaired(output, true);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
  }

  @Test
  void aMarkCutShortIsAMark() throws IOException {
    Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
    Path next = Files.createDirectory(output.resolveSibling("response-kit-next"));
    Files.writeString(next.resolve(OutputFolder.MARK), "Writt");
    Publisher.repair(output);
    assertThat(next).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNIX", "WINDOWS"})
  void aFolderInUseIsReported_andLiveStaysOrIsPutBack(Place place) throws IOException {
    for (String stuck : List.of("response-kit", "response-kit-next")) {
      Path output = place.folder(Path.of("unused")).resolve("response-kit");
      Tree.publish(output, OLD);
      Disk disk =
          failing(output.resolveSibling(stuck), new FileSystemException(stuck, null, "in use\r\n"));
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publishNew(output, disk))
          .withMessageStartingWith("Could not move " + output.resolveSibling(stuck) + " to ")
          .withMessageContaining("(in use, at " + stuck + "). Close the programs");
      assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
      assertRepaired(output, true);
    }
  }

  @Test
  void aMoveThatCannotBeOneStepIsReported() throws IOException {
    Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
    Tree.publish(output, OLD);
    Disk disk = failing(output, new AtomicMoveNotSupportedException("a", "b", "other device"));
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publishNew(output, disk))
        .withMessageContaining("mount point");
    assertRepaired(output, true);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
  }

  @Test
  void aFormerOutputThatCannotBePutBackIsSaid_andTheNextRunDoesIt() throws IOException {
    Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
    Tree.publish(output, OLD);
    int[] moves = {0};
    Disk disk =
        new Disk(
            (what, path) -> {
              if (what.equals("move") && moves[0]++ > 0) {
                throw new FileSystemException(path.toString());
              }
            });
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publishNew(output, disk))
        .withMessageEndingWith("response-kit-previous for now; the next run puts it back.");
    assertThat(output).doesNotExist();
    Publisher.repair(output);
    assertRepaired(output, true);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
  }

  @Test
  void aFormerOutputThatCannotBeDeletedIsLeftToTheNextRun() throws IOException {
    Path output = Place.UNIX.folder(Path.of("unused")).resolve("response-kit");
    Tree.publish(output, OLD);
    publishNew(output, failing(output.resolveSibling("response-kit-previous"), denied()));
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
    assertThat(output.resolveSibling("response-kit-previous")).exists();
    Publisher.repair(output);
    assertRepaired(output, true);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
  }

  @Test
  void windowsIsAskedAgain_whenSomethingLooksAtAFolderForAnInstant() throws IOException {
    Path output = Place.WINDOWS.folder(Path.of("unused")).resolve("response-kit");
    Tree.publish(output, OLD);
    int[] refusals = {0};
    Disk disk =
        new Disk(
            (what, path) -> {
              if (path.equals(output) && refusals[0]++ < 2) {
                throw denied();
              }
            });
    publishNew(output, disk);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
    assertThat(refusals[0]).isEqualTo(3);
  }

  private static FileSystemException denied() {
    return new AccessDeniedException("somewhere");
  }

  /** A disk that never moves one folder. */
  private static Disk failing(Path folder, FileSystemException failure) {
    return new Disk(
        (what, path) -> {
          if (what.equals("move") && path.equals(folder)) {
            throw failure;
          }
        });
  }
}

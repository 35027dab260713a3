package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final Map<String, String> OLD = Tree.version("old", 7);
  private static final Map<String, String> NEW = Tree.version("new", 9);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void publishingReplacesTheWholeFolder(Place place) throws IOException {
    Path target = place.folder(temp);
    Path output = target.resolve("response-kit");
    Tree.publish(output, OLD);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
    Tree.publish(output, NEW);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
    assertThat(Tree.names(target)).containsExactly("response-kit", "response-kit.lock");
  }

  @ParameterizedTest
  @EnumSource
  void closingWithoutPublishingLeavesLiveAsItWas(Place place) throws IOException {
    Path target = place.folder(temp);
    Path output = target.resolve("response-kit");
    Tree.publish(output, OLD);
    try (Staging staging = Publisher.stage(output)) {
      Tree.write(staging, NEW);
      assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
    }
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
    assertThat(Tree.names(target)).containsExactly("response-kit", "response-kit.lock");
  }

  @ParameterizedTest
  @EnumSource
  void theFirstOutputMakesItsParents_orNothing(Place place) throws IOException {
    Path target = place.folder(temp);
    Path output = target.resolve("deep/er/kit");
    Publisher.repair(output);
    assertThat(target).isEmptyDirectory();
    try (Staging staging = Publisher.stage(output)) {
      Tree.write(staging, NEW);
    }
    assertThat(Tree.names(output.getParent())).containsExactly("kit.lock");
    Tree.publish(output, NEW);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyFolderIsTakenOver(Place place) throws IOException {
    Path output = Files.createDirectory(place.folder(temp).resolve("kit"));
    Tree.publish(output, NEW);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
  }

  @ParameterizedTest
  @EnumSource
  void textsAndBytesAndCopiesAreWrittenAsGiven(Place place) throws IOException {
    Path target = place.folder(temp);
    Path source = Files.write(target.resolve("x.png"), new byte[] {0, -1, 13, 10});
    Path output = target.resolve("kit");
    try (Staging staging = Publisher.stage(output)) {
      staging.write("a.txt", "¿Qué?\r\n🏥 no final line end");
      staging.write("b.bin", new byte[] {-1, 0, 13});
      staging.copy("img/x.png", source);
      staging.write("empty.txt", "");
      staging.publish();
    }
    assertThat(output.resolve("a.txt"))
        .hasBinaryContent("¿Qué?\r\n🏥 no final line end".getBytes(StandardCharsets.UTF_8));
    assertThat(output.resolve("b.bin")).hasBinaryContent(new byte[] {-1, 0, 13});
    assertThat(output.resolve("img/x.png")).hasBinaryContent(new byte[] {0, -1, 13, 10});
    assertThat(output.resolve("empty.txt")).isEmptyFile();
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfWritingLeavesNoTrace(Place place) throws IOException {
    Path target = place.folder(temp);
    for (int seed = 0; seed < 5; seed++) {
      List<String> order = new ArrayList<>(NEW.keySet());
      Collections.shuffle(order, new Random(seed));
      Path output = target.resolve("kit" + seed);
      try (Staging staging = Publisher.stage(output)) {
        for (String path : order) {
          staging.write(path, NEW.get(path));
        }
        staging.publish();
      }
      assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
    }
  }

  @Test
  void misuseIsABugOfTheCaller() throws IOException {
    Path output = temp.resolve("kit");
    try (Staging staging = Publisher.stage(output)) {
      staging.write("a", "");
      assertThatIllegalArgumentException().isThrownBy(() -> staging.write("../b", ""));
      assertThatIllegalArgumentException().isThrownBy(() -> staging.write("A", ""));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> staging.write(OutputFolder.MARK, "mine"));
      assertThatIllegalArgumentException().isThrownBy(() -> staging.write("half", "\uD83C"));
      staging.publish();
      assertThatIllegalStateException().isThrownBy(() -> staging.write("b", ""));
      assertThatIllegalStateException().isThrownBy(staging::publish);
    }
    assertThat(Tree.names(output)).containsExactly(OutputFolder.MARK, "a");
    assertThat(temp.resolve("b")).doesNotExist();
  }

  @Test
  void closingTwiceIsClosingOnce() throws IOException {
    Path output = temp.resolve("kit");
    Staging first = Publisher.stage(output);
    first.close();
    try (Staging second = Publisher.stage(output)) {
      first.close();
      assertThatIllegalStateException().isThrownBy(first::publish);
      second.write("a", "");
      second.publish();
    }
    assertThat(output.resolve("a")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignFolderIsRefusedAndKept(Place place) throws IOException {
    Path target = place.folder(temp);
    Path output = Files.createDirectories(target.resolve("kit"));
    Path thesis = Files.writeString(output.resolve("thesis.txt"), "four years");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.stage(output))
        .withMessageStartingWith(output + " holds files that Response Kit did not write")
        .withMessageEndingWith("Choose another output folder, or move these files away.");
    Files.writeString(output.resolve(OutputFolder.MARK), "another tool's settings");
    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> Publisher.stage(output));
    assertThat(thesis).hasContent("four years");
    assertThat(Tree.names(target)).containsExactly("kit", "kit.lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kit-next", "kit-previous"})
  void aForeignSiblingIsRefusedAndKept(String name) throws IOException {
    Path output = temp.resolve("kit");
    Tree.publish(output, OLD);
    Path thesis = Files.createDirectory(temp.resolve(name)).resolve("thesis.txt");
    Files.writeString(thesis, "four years");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.repair(output))
        .withMessageContaining(name + " holds files");
    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> Publisher.stage(output));
    assertThat(thesis).hasContent("four years");
    assertThat(Tree.of(output)).isEqualTo(Tree.published(OLD));
  }

  @Test
  void aFolderThatCameWhileWeStagedIsRefusedAndKept() throws IOException {
    Path output = temp.resolve("kit");
    try (Staging staging = Publisher.stage(output)) {
      Tree.write(staging, NEW);
      Files.writeString(Files.createDirectory(output).resolve("thesis.txt"), "four years");
      assertThatExceptionOfType(PublishException.class).isThrownBy(staging::publish);
    }
    assertThat(Tree.names(output)).containsExactly("thesis.txt");
    assertThat(Tree.names(temp)).containsExactly("kit", "kit.lock");
  }

  @ParameterizedTest
  @EnumSource
  void aFileInTheWayIsRefusedAndKept(Place place) throws IOException {
    Path target = place.folder(temp);
    Path file = Files.writeString(target.resolve("kit"), "a file");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.stage(file))
        .withMessageStartingWith(file + " is a file");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.stage(file.resolve("below")))
        .withMessageStartingWith(file + " is a file");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.stage(file.resolve("far/below")))
        .withMessageContaining("Could not create the folder");
    Publisher.repair(file.resolve("far/below"));
    assertThat(file).hasContent("a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kit", "kit-next", "kit-previous"})
  void aLinkIsRefused(String name) throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    Tree.publish(elsewhere, OLD);
    Files.createSymbolicLink(temp.resolve(name), elsewhere);
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.stage(temp.resolve("kit")))
        .withMessageStartingWith(temp.resolve(name) + " is a link");
    assertThat(Tree.of(elsewhere)).isEqualTo(Tree.published(OLD));
  }

  @Test
  void aLinkAboveTheOutputIsFine() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Path target = Files.createSymbolicLink(temp.resolve("target"), real);
    Tree.publish(target.resolve("kit"), OLD);
    Tree.publish(target.resolve("kit"), NEW);
    assertThat(Tree.of(real.resolve("kit"))).isEqualTo(Tree.published(NEW));
    assertThat(target).isSymbolicLink();
  }

  @ParameterizedTest
  @EnumSource
  void linksInAFormerOutputAreRemovedAndNotFollowed(Place place) throws IOException {
    Path target = place.folder(temp);
    Path outside = Files.createDirectory(target.resolve("outside"));
    Files.writeString(outside.resolve("thesis.txt"), "four years");
    Path output = target.resolve("kit");
    Tree.publish(output, OLD);
    Files.createSymbolicLink(output.resolve("link"), outside);
    Files.createSymbolicLink(output.resolve("handbook/file"), outside.resolve("thesis.txt"));
    Files.createSymbolicLink(output.resolve("dangling"), target.resolve("nowhere"));
    Tree.publish(output, NEW);
    assertThat(Tree.of(output)).isEqualTo(Tree.published(NEW));
    assertThat(outside.resolve("thesis.txt")).hasContent("four years");
    assertThat(Tree.names(target)).containsExactly("kit", "kit.lock", "outside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kit-next", "kit-previous", "kit-reports", "KIT-NEXT"})
  void anOutputNamedLikeASiblingIsRefused(String name) {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.repair(temp.resolve(name)))
        .withMessageContaining("Choose another name");
  }

  @Test
  void aRootIsRefused() {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publisher.stage(temp.getRoot()))
        .withMessageContaining("Choose a folder below it");
  }

  @Test
  void tenThousandSmallFilesAreQuick() throws IOException {
    Path output = temp.resolve("kit");
    String text = "<p>We are sorry to hear this.</p>\n".repeat(60);
    for (String round : List.of("first", "replacing")) {
      long start = System.nanoTime();
      try (Staging staging = Publisher.stage(output)) {
        for (int i = 0; i < 10_000; i++) {
          staging.write("snippets/txt/en/" + i / 500 + "/" + i + ".txt", text);
        }
        staging.publish();
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertThat(millis).as("milliseconds, %s", round).isLessThan(30_000);
    }
    assertThat(Files.exists(output.resolve(OutputFolder.MARK), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }
}

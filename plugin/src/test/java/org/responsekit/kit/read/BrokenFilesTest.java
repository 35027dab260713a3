package org.responsekit.kit.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;

/** Files whose bytes or kind are wrong: what no fixture in text form can show. */
class BrokenFilesTest {
  private static final String PAGE = "content/never-confirm.md";

  private static List<String> places(List<Finding> findings) {
    FindingForm.check(findings);
    return findings.stream().map(finding -> finding.rule().id() + " " + finding.at()).toList();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    int length = Stream.of(parts).mapToInt(part -> part.length).sum();
    byte[] joined = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  static Stream<Arguments> notUtf8() {
    return Stream.of(
        Arguments.of("Latin-1", "title: Señor\n".getBytes(ISO_8859_1), "1:10"),
        Arguments.of(
            "Windows quotes", join("a: b\nc: ".getBytes(UTF_8), bytes(0x93, 'x', 0x94)), "2:4"),
        Arguments.of("after an emoji", join("# 😀 ".getBytes(UTF_8), bytes(0xFF)), "1:5"),
        Arguments.of("a cut character", join("# caf".getBytes(UTF_8), bytes(0xC3)), "1:6"),
        Arguments.of("an overlong slash", join("# ".getBytes(UTF_8), bytes(0xC0, 0xAF)), "1:3"),
        Arguments.of(
            "a surrogate", join("\r\n# ".getBytes(UTF_8), bytes(0xED, 0xA0, 0x80)), "2:3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notUtf8")
  void aFileThatIsNotUtf8(String name, byte[] bytes, String place) {
    for (String path : ExampleKit.paths()) {
      if (path.matches(".*\\.(md|ftl|yaml)") && !path.equals("README.md")) {
        List<Finding> findings = new ExampleKit().write(path, bytes).read();
        assertThat(places(findings)).as(path).containsExactly("kit-encoding " + path + ":" + place);
        assertThat(findings.get(0).message()).contains("is not UTF-8 text");
        assertThat(findings.get(0).fix()).contains("Save the file as UTF-8");
      }
    }
  }

  @Test
  void aFileThatIsNoText() {
    byte[] picture = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D);
    List<Finding> findings = new ExampleKit().write("templates/picture.ftl", picture).read();
    assertThat(places(findings)).containsExactly("kit-encoding templates/picture.ftl:1:1");
    assertThat(findings.get(0).fix()).startsWith("Move the file out of the kit");
  }

  @Test
  void aFileInUtf16() {
    ExampleKit kit = new ExampleKit();
    kit.write(PAGE, join(bytes(0xFF, 0xFE), kit.text(PAGE).getBytes(UTF_16LE)));
    String situation = "content/situations/long-wait.md";
    kit.write(situation, join(bytes(0xFE, 0xFF), kit.text(situation).getBytes(UTF_16BE)));
    assertThat(places(kit.read()))
        .containsExactly("kit-encoding " + PAGE + ":1:1", "kit-encoding " + situation + ":1:1");
  }

  @Test
  void aByteOrderMarkIsOneFindingInEachFile() {
    for (String path : ExampleKit.paths()) {
      if (path.matches(".*\\.(md|ftl|yaml)") && !path.equals("README.md")) {
        ExampleKit kit = new ExampleKit();
        kit.write(path, join(bytes(0xEF, 0xBB, 0xBF), kit.bytes(path)));
        List<Finding> findings = kit.read();
        assertThat(places(findings)).containsExactly("kit-byte-order-mark " + path + ":1:1");
        assertThat(findings.get(0).fix()).contains("not \"UTF-8 with BOM\"");
      }
    }
  }

  static Stream<Arguments> invisible() {
    return Stream.of(
        Arguments.of("in a title", PAGE, "title: Never", "title: Ne\u200bver", "2:10"),
        Arguments.of("in a key", PAGE, "title: Never", "ti\u200btle: Never", "2:3"),
        Arguments.of("at the start of a key", PAGE, "title: Never", "\ufefftitle: Never", "2:1"),
        Arguments.of("a control character", "kit.yaml", "format: 1 ", "format: 1\u0001 ", "2:10"),
        Arguments.of("a delete", "kit.yaml", "version:", "ver\u007fsion:", "3:4"),
        Arguments.of("a form feed", "rules/house.yaml", "  why:", "  why:\f", "9:7"),
        Arguments.of("a next line", PAGE, "owner:", "owner:\u0085", "4:7"),
        Arguments.of("a line separator", PAGE, "Never confirm,", "Never\u2028confirm,", "2:13"),
        Arguments.of("a turn of direction", PAGE, "carries a", "carries \u202ea", "13:20"),
        Arguments.of("in a link", PAGE, "](situations/", "](situ\u200bations/", "26:25"),
        Arguments.of(
            "private use", "templates/call-back.ftl", "Thank you,", "Thank\ue000 you,", "12:6"),
        Arguments.of(
            "a tag character",
            "templates/lib/contact.ftl",
            "practice's",
            "practice\udb40\udc41's",
            "1:18"),
        Arguments.of("an invisible operator", PAGE, "carries a", "carries\u2063 a", "13:19"),
        Arguments.of("a Hangul filler", PAGE, "carries a", "carries\u3164 a", "13:19"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invisible")
  void anInvisibleCharacter(String name, String path, String old, String now, String place) {
    List<Finding> findings = new ExampleKit().replace(path, old, now).read();
    assertThat(places(findings)).containsExactly("kit-control-character " + path + ":" + place);
    assertThat(findings.get(0).message()).contains("U+");
  }

  @Test
  void anInvisibleCharacterBehindAnEscape() {
    List<Finding> findings =
        new ExampleKit()
            .replace(PAGE, "title: Never confirm, never deny", "title: \"Never\\u200B confirm\"")
            .replace("kit.yaml", "title: Yelp", "title: \"Y\\0elp\"")
            .replace("rules/house.yaml", "  why: A reply", "  why: \"\\uD83D\" #")
            .read();
    assertThat(places(findings))
        .containsExactly(
            "kit-control-character " + PAGE + ":2:8",
            "kit-control-character kit.yaml:37:12",
            "kit-control-character rules/house.yaml:9:8");
  }

  @Test
  void aNullByteEndsTheReadingOfAFile() {
    assertThat(
            places(new ExampleKit().replace(PAGE, "title: Never", "title: \0Never\0\t<b>").read()))
        .containsExactly("kit-control-character " + PAGE + ":2:8");
  }

  @Test
  void aFileOverTheLimit() {
    String filler = "x".repeat(79) + "\n";
    String large = filler.repeat(KitFiles.LARGEST / 80 + 1);
    for (String path : List.of(PAGE, "templates/call-back.ftl", "rules/house.yaml", "kit.yaml")) {
      List<Finding> findings = new ExampleKit().write(path, large).read();
      assertThat(places(findings)).containsExactly("kit-file-too-large " + path + ":1:1");
      String limit = path.endsWith(".ftl") ? "64 KiB" : "1024 KiB";
      assertThat(findings.get(0).message()).contains("the limit is " + limit);
    }
  }

  @Test
  void aFileAtTheLimit() {
    ExampleKit kit = new ExampleKit();
    String text = kit.text(PAGE);
    String filler = ("x".repeat(63) + "\n\n").repeat(KitFiles.LARGEST / 65);
    String full = text + "\n" + filler;
    int room = KitFiles.LARGEST - text.getBytes(UTF_8).length;
    assertThat(kit.write(PAGE, full.substring(0, text.length() + room)).read()).isEmpty();
  }

  /** Reads the example kit after a change to its folder. */
  private static List<Finding> after(Path root, Change change) throws IOException {
    Path base = new ExampleKit().writeTo(Files.createDirectory(root.resolve("kit")));
    Files.writeString(root.resolve("secret.md"), "---\ntitle: Secret\n---\n<b>\n");
    change.make(base);
    Findings findings = new Findings();
    KitReader.read(KitPaths.in(base), findings);
    return findings.sorted();
  }

  private interface Change {
    void make(Path base) throws IOException;
  }

  @Test
  void aLinkToAFileOutside(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base ->
                Files.createSymbolicLink(base.resolve("content/x.md"), root.resolve("secret.md")));
    assertThat(places(findings)).containsExactly("kit-outside-base content/x.md:1:1");
    assertThat(findings.get(0).message()).contains("leads out of the kit's base");
  }

  @Test
  void aRelativeLinkOutsideInPlaceOfASituation(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Path situation = base.resolve("content/situations/long-wait.md");
              Files.delete(situation);
              Files.createSymbolicLink(situation, Path.of("../../../secret.md"));
            });
    assertThat(places(findings))
        .containsExactly("kit-outside-base content/situations/long-wait.md:1:1");
  }

  @Test
  void aLinkThroughALinkOutside(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.createSymbolicLink(base.resolve("other.md"), root.resolve("secret.md"));
              Files.createSymbolicLink(base.resolve("content/x.md"), Path.of("../other.md"));
            });
    assertThat(places(findings)).containsExactly("kit-outside-base content/x.md:1:1");
  }

  @Test
  void aLinkToAFolder(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.createSymbolicLink(base.resolve("content/all"), root);
              Files.createSymbolicLink(base.resolve("templates/again"), base.resolve("templates"));
            });
    assertThat(places(findings))
        .containsExactly(
            "kit-outside-base content/all:1:1", "kit-outside-base templates/again:1:1");
  }

  @Test
  void aLinkInPlaceOfTheTemplates(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.move(base.resolve("templates"), root.resolve("templates"));
              Files.createSymbolicLink(base.resolve("templates"), root.resolve("templates"));
            });
    assertThat(places(findings)).containsExactly("kit-outside-base templates:1:1");
  }

  @Test
  void aLinkAboveTheContent(@TempDir Path root) throws IOException {
    Path base = new ExampleKit().writeTo(Files.createDirectory(root.resolve("kit")));
    Path outside = Files.createDirectories(root.resolve("outside"));
    Files.move(base.resolve("content"), outside.resolve("content"));
    Files.createSymbolicLink(base.resolve("docs"), outside);
    Findings findings = new Findings();
    KitPaths paths =
        new KitPaths(
            base.resolve("kit.yaml"),
            base.resolve("docs/content"),
            base.resolve("templates"),
            true);
    KitReader.read(paths, findings);
    assertThat(places(findings.sorted())).containsExactly("kit-outside-base docs:1:1");
  }

  @Test
  void aLinkInPlaceOfKitYaml(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.move(base.resolve("kit.yaml"), root.resolve("kit.yaml"));
              Files.createSymbolicLink(base.resolve("kit.yaml"), root.resolve("kit.yaml"));
            });
    assertThat(places(findings)).containsExactly("kit-outside-base kit.yaml:1:1");
  }

  @Test
  void aLinkInPlaceOfTheRules(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.move(base.resolve("rules"), root.resolve("rules"));
              Files.createSymbolicLink(base.resolve("rules"), root.resolve("rules"));
            });
    assertThat(places(findings)).containsExactly("kit-outside-base rules:1:1");
  }

  @Test
  void linksToNowhereAndToThemselves(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.createSymbolicLink(base.resolve("content/a.md"), Path.of("gone.md"));
              Files.createSymbolicLink(base.resolve("content/b.md"), Path.of("b.md"));
            });
    assertThat(places(findings))
        .containsExactly("kit-missing-file content/a.md:1:1", "kit-missing-file content/b.md:1:1");
  }

  @Test
  void aLinkInsideTheBaseIsRead(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base ->
                Files.createSymbolicLink(
                    base.resolve("templates/lib/more.ftl"),
                    base.resolve("templates/lib/contact.ftl")));
    assertThat(findings).isEmpty();
  }

  @Test
  void aBaseThatIsItselfALink(@TempDir Path root) throws IOException {
    Path base = new ExampleKit().writeTo(Files.createDirectory(root.resolve("kit")));
    Path link = Files.createSymbolicLink(root.resolve("link"), base);
    Findings findings = new Findings();
    KitReader.read(KitPaths.in(link), findings);
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void foldersThatAreNotThere(@TempDir Path root) throws IOException {
    Path base = new ExampleKit().writeTo(Files.createDirectory(root.resolve("kit")));
    KitPaths paths =
        new KitPaths(base.resolve("kit.yaml"), base.resolve("text"), base.resolve("tpl"), true);
    Findings findings = new Findings();
    KitReader.read(paths, findings);
    assertThat(places(findings.sorted()))
        .containsExactly("kit-missing-file text:1:1", "kit-missing-file tpl:1:1");
  }

  @Test
  void aFileInPlaceOfAFolder(@TempDir Path root) throws IOException {
    List<Finding> findings =
        after(
            root,
            base -> {
              Files.move(base.resolve("templates"), root.resolve("templates"));
              Files.writeString(base.resolve("templates"), "none");
            });
    assertThat(places(findings)).containsExactly("kit-missing-file templates:1:1");
  }

  @Test
  void pathsOfWindows() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path base = new ExampleKit().writeTo(windows.getPath("C:\\practice\\kit"));
      Files.delete(base.resolve("content\\situations\\long-wait.md"));
      Findings findings = new Findings();
      KitReader.read(KitPaths.in(base), findings);
      assertThat(places(findings.sorted()))
          .containsExactly(
              "kit-dangling-reference content/never-confirm.md:26:21",
              "kit-dangling-reference templates/call-back.ftl:4:12",
              "kit-dangling-reference templates/long-wait.ftl:4:12");
    }
  }
}

package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.Folders;

/** The same kit yields the same bytes, whatever the folder, the machine's settings or line ends. */
class DeterminismIT {
  private static final List<String> ELSEWHERE =
      List.of(
          "-Duser.timezone=Pacific/Kiritimati",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Dfile.encoding=ISO-8859-1");

  @TempDir Path temp;

  /** Makes a kit in a folder. */
  private interface Source {
    KitFolder in(Path folder) throws IOException;
  }

  @Test
  void theExampleKit() throws Exception {
    assertThat(publishedEverywhere(KitFolder::example))
        .containsKeys("out/handbook/index.html", "out-reports/findings.sarif");
  }

  @Test
  void theStarterKit() throws Exception {
    assertThat(publishedEverywhere(KitFolder::starter))
        .containsKeys("out/handbook/index.html", "out-reports/findings.sarif");
  }

  @Test
  void theFindingsOfABrokenKit() throws Exception {
    Map<String, String> bytes =
        publishedEverywhere(
            folder ->
                KitFolder.starter(folder)
                    .change(text -> text.replace("Thank you", "Thank you, ${patient.firstName}"))
                    .write("content/İstanbul ı.md", "no front matter ï"));
    assertThat(bytes.get("out-reports/findings.json")).contains("placeholder-uncleared");
    assertThat(bytes.keySet()).noneMatch(path -> path.startsWith("out/"));
  }

  /** Renders here and elsewhere, and gives what both wrote. */
  private Map<String, String> publishedEverywhere(Source source) throws Exception {
    KitFolder here = source.in(temp.resolve("here"));
    Path outputHere = temp.resolve("target-here/out");
    ResponseKit.render(ForkedRender.request(here.paths(), outputHere));

    KitFolder elsewhere =
        source.in(temp.resolve("some where/else")).change(text -> text.replace("\n", "\r\n"));
    Path outputElsewhere = temp.resolve("some where/target/out");
    ProcessBuilder run = ForkedRender.of(List.of(elsewhere.paths()), outputElsewhere, ELSEWHERE);
    run.environment().put("TZ", "Pacific/Kiritimati");
    assertThat(run.start().waitFor()).isZero();

    Map<String, String> bytes = Folders.bytes(outputHere.getParent());
    Map<String, String> bytesElsewhere = Folders.bytes(outputElsewhere.getParent());
    assertThat(bytesElsewhere).containsOnlyKeys(bytes.keySet());
    bytes.forEach((path, text) -> assertThat(bytesElsewhere.get(path)).as(path).isEqualTo(text));
    return bytes;
  }
}

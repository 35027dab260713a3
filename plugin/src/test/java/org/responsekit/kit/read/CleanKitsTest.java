package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.responsekit.finding.Findings;
import org.responsekit.kit.Kit;

/** The kits that we give away are read without a finding. */
class CleanKitsTest {
  @Test
  void exampleKit() {
    Findings findings = new Findings();
    Kit kit = new ExampleKit().read(findings).kit().orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    assertThat(kit.pages()).containsOnlyKeys("never-confirm");
    assertThat(kit.situations()).containsOnlyKeys("long-wait", "talk-of-self-harm");
    assertThat(kit.templates()).containsOnlyKeys("call-back", "long-wait");
    assertThat(kit.templates().get("long-wait").files()).containsOnlyKeys("en", "es");
    assertThat(kit.libraries()).containsOnlyKeys("contact");
    assertThat(kit.houseRules()).hasSize(1);
    assertThat(kit.settings().blanks()).containsOnlyKeys("askFor", "patient.firstName");
  }

  @Test
  void starterKit() throws IOException {
    Path root = Path.of("..");
    KitPaths paths =
        new KitPaths(
            root.resolve("site/kit.yaml"),
            root.resolve("content"),
            root.resolve("templates"),
            true);
    Findings findings = new Findings();
    Kit kit = KitReader.read(paths, findings).kit().orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    assertThat(kit.templates()).isNotEmpty();
  }
}

package org.responsekit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages: one way through, no way back. */
class ArchitectureTest {
  private static final String ROOT = "org.responsekit.";
  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /** What each package may use of ours; {@code bridge} is the one class in FreeMarker's package. */
  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("finding", Set.of());
    table.put("report", Set.of("finding"));
    table.put("kit", Set.of("finding"));
    table.put("template", Set.of("kit", "finding", "bridge"));
    table.put("render", Set.of("kit", "template", "finding", "bridge"));
    table.put("wording", Set.of("kit", "finding"));
    table.put("accept", Set.of("kit", "finding"));
    table.put("handbook", Set.of("kit", "render", "wording", "release", "finding"));
    table.put("export", Set.of("kit", "render"));
    table.put("publish", Set.of());
    table.put("release", Set.of("publish", "finding"));
    table.put("audit", Set.of("wording", "publish", "finding"));
    table.put(
        "pipeline",
        Set.of(
            "finding",
            "report",
            "kit",
            "template",
            "render",
            "wording",
            "accept",
            "handbook",
            "export",
            "publish",
            "release",
            "audit"));
    table.put("mojo", Set.of("pipeline"));
    return table;
  }

  static Stream<Map.Entry<String, Set<String>>> packages() {
    return table().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableAllows(Map.Entry<String, Set<String>> row) {
    Set<String> used = new java.util.TreeSet<>();
    for (JavaClass type : MAIN) {
      if (!name(type).equals(row.getKey())) {
        continue;
      }
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> name(dependency.getTargetClass().getBaseComponentType()))
          .filter(name -> !name.isEmpty() && !name.equals(row.getKey()))
          .forEach(used::add);
    }
    assertThat(used).isSubsetOf(row.getValue());
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> names =
        MAIN.stream()
            .map(ArchitectureTest::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    assertThat(names)
        .isSubsetOf(Stream.concat(table().keySet().stream(), Stream.of("bridge")).toList());
  }

  @Test
  void theBridgeUsesNothingOfOurs() {
    for (JavaClass type : MAIN) {
      if (name(type).equals("bridge")) {
        assertThat(type.getDirectDependenciesFromSelf())
            .noneMatch(dependency -> dependency.getTargetClass().getName().startsWith(ROOT));
      }
    }
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
  }

  /** Characters, then languages, then the judge; the compiler of languages is the build's alone. */
  @Test
  void theJudgeIsBuiltInLayers() {
    String wording = ROOT + "wording.";
    noClasses()
        .that()
        .resideInAPackage(wording + "text")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "wording", wording + "data", wording + "compile")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage(wording + "data")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "wording", wording + "compile")
        .check(MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackage(wording + "compile")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(wording + "compile")
        .check(MAIN);
  }

  @Test
  void mavenIsKnownToTheGoalsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "mojo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..")
        .check(MAIN);
  }

  @Test
  void freeMarkerIsKnownToTemplatesTextsAndLayoutsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT + "template..", ROOT + "render..", ROOT + "handbook..", "freemarker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("freemarker..")
        .check(MAIN);
  }

  @Test
  void noMainFileHasMoreThan400LinesAndNoMojoMoreThan80() throws IOException {
    Map<String, Long> tooLong = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        long lines;
        try (Stream<String> text = Files.lines(file)) {
          lines = text.count();
        }
        boolean goal = file.getFileName().toString().endsWith("Mojo.java");
        if (lines > (goal ? 79 : 400)) {
          tooLong.put(file.toString(), lines);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  /** The row of the table that a class belongs to, or nothing for a class that is not ours. */
  private static String name(JavaClass type) {
    String full = type.getPackageName();
    if (full.equals("freemarker.core")) {
      return type.getSimpleName().equals("TemplateTree")
              || type.getName().startsWith("freemarker.core.TemplateTree$")
          ? "bridge"
          : "";
    }
    if (!full.startsWith(ROOT)) {
      return "";
    }
    String below = full.substring(ROOT.length());
    return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
  }
}

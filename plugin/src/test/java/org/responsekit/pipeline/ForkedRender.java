package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.responsekit.kit.read.KitPaths;

/** Renders kits in a process of its own. */
final class ForkedRender {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private ForkedRender() {}

  /** The run that all of these tests ask for; only the folders differ. */
  static Request request(KitPaths kit, Path output) {
    return new Request(kit, output, TODAY, Optional.of(TODAY), "test");
  }

  /**
   * A process that renders kits into one output folder, one after the other. It prints the summary
   * of each run.
   *
   * @param options for the Java machine
   */
  static ProcessBuilder of(List<KitPaths> kits, Path output, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ForkedRender.class.getName());
    command.add(output.toString());
    for (KitPaths kit : kits) {
      command.add(kit.kitFile().toString());
      command.add(kit.content().toString());
      command.add(kit.templates().toString());
    }
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** The output folder, then three paths for each kit. */
  public static void main(String[] paths) throws IOException {
    for (int i = 1; i < paths.length; i += 3) {
      KitPaths kit =
          new KitPaths(Path.of(paths[i]), Path.of(paths[i + 1]), Path.of(paths[i + 2]), true);
      System.out.println(ResponseKit.render(request(kit, Path.of(paths[0]))).console());
    }
  }
}

package org.responsekit.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A build in a process of its own, which tests kill. */
final class OtherBuild {
  /** The exit code of a build that found another one at work. */
  static final int BUSY = 3;

  /** The exit code of a build that killed itself. */
  static final int HALTED = 7;

  private OtherBuild() {}

  /** Starts one; see {@link #main} for the arguments. */
  static Process start(Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                home(Publisher.class)
                    + System.getProperty("path.separator")
                    + home(OtherBuild.class),
                OtherBuild.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /**
   * Says {@code ready} when it has begun, and then does one of these.
   *
   * <ul>
   *   <li>{@code halt OUTPUT CHANGE}: publishes {@code new}, and dies before the given change
   *   <li>{@code forever OUTPUT FILES}: publishes {@code old} and {@code new} in turn
   *   <li>{@code hold OUTPUT}: stages, says so, and waits to be killed
   *   <li>{@code once OUTPUT}: publishes {@code new}, without patience
   * </ul>
   */
  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "halt" -> halt(output, Integer.parseInt(arguments[2]));
      case "forever" -> {
        int files = Integer.parseInt(arguments[2]);
        say("ready");
        for (boolean old = false; ; old = !old) {
          Tree.publish(output, Tree.version(old ? "old" : "new", files));
        }
      }
      case "hold" -> {
        try (Staging staging = Publisher.stage(output)) {
          staging.write("handbook/half.html", "half");
          say("ready");
          Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
      }
      case "once" -> {
        try (Staging staging = Publisher.stage(output, new Disk(), Duration.ZERO)) {
          Tree.write(staging, Tree.version("new", 4));
          staging.publish();
        } catch (PublishException e) {
          System.exit(BUSY);
        }
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void halt(Path output, int change) throws IOException {
    int[] changes = {0};
    Disk disk =
        new Disk(
            (what, path) -> {
              if (changes[0]++ == change) {
                Runtime.getRuntime().halt(HALTED);
              }
            });
    Map<String, String> version = Tree.version("new", 4);
    try (Staging staging = Publisher.stage(output, disk, Duration.ZERO)) {
      Tree.write(staging, version);
      staging.publish();
    }
  }

  private static void say(String word) {
    byte[] line = (word + "\n").getBytes(StandardCharsets.US_ASCII);
    System.out.write(line, 0, line.length);
    System.out.flush();
  }
}

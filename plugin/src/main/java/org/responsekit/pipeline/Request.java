package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.responsekit.kit.read.KitPaths;

/**
 * What a run is asked to do.
 *
 * @param paths where the kit is
 * @param output the folder for handbook and snippets; reports go beside it, with the suffix {@code
 *     -reports}
 * @param today the day by which due dates are judged
 * @param published the date printed on pages, if any
 * @param toolVersion the version of Response Kit, for reports
 * @param release whether the texts are released under the kit's version
 */
public record Request(
    KitPaths paths,
    Path output,
    LocalDate today,
    Optional<LocalDate> published,
    String toolVersion,
    boolean release) {
  public Request {
    output = output.toAbsolutePath().normalize();
  }

  /** A request that releases nothing. */
  public Request(
      KitPaths paths,
      Path output,
      LocalDate today,
      Optional<LocalDate> published,
      String toolVersion) {
    this(paths, output, today, published, toolVersion, false);
  }

  /** The same, releasing the texts or not. */
  public Request releasing(boolean asked) {
    return new Request(paths, output, today, published, toolVersion, asked);
  }

  /**
   * Refuses an output among the files that a kit is read from: the next run would read it, too.
   *
   * @throws IOException when it is
   */
  void requireOutputOutside() throws IOException {
    List<Path> sources = new ArrayList<>(List.of(paths.content(), paths.templates()));
    for (String name : List.of("rules", "theme", "releases")) {
      sources.add(paths.kitFile().resolveSibling(name));
    }
    for (Path source : sources) {
      if (output.startsWith(source)) {
        throw new IOException(
            "The output folder cannot be "
                + output
                + ", as the kit is read from "
                + source
                + ". Choose a folder outside of it, such as target/response-kit.");
      }
    }
  }

  /**
   * A request for a kit whose files are named one by one.
   *
   * @param kitFile {@code kit.yaml}
   * @param foldersGiven whether someone configured the two folders, so that a missing one is a
   *     mistake
   */
  public static Request of(
      Path kitFile,
      Path content,
      Path templates,
      boolean foldersGiven,
      Path output,
      LocalDate today,
      Optional<LocalDate> published,
      String toolVersion) {
    return new Request(
        new KitPaths(kitFile, content, templates, foldersGiven),
        output,
        today,
        published,
        toolVersion);
  }
}

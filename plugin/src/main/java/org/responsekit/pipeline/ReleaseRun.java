package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.responsekit.export.Snippets;
import org.responsekit.finding.Findings;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;
import org.responsekit.release.Comparison;
import org.responsekit.release.Releases;

/** What changed since earlier releases, and the release of the present version when asked for. */
final class ReleaseRun {
  private ReleaseRun() {}

  private static Releases releases(Request request) {
    Path folder = request.paths().kitFile().resolveSibling("releases");
    String path = request.paths().base().relativize(folder).toString();
    return new Releases(folder, path.replace(folder.getFileSystem().getSeparator(), "/"));
  }

  /** Compares with the releases there are; a release that may not be made is a finding. */
  static List<Comparison> check(Request request, Kit kit, List<Snippet> snippets, Findings findings)
      throws IOException {
    Releases releases = releases(request);
    if (findings.failsBuild() || (!request.release() && !releases.exist())) {
      return List.of();
    }
    byte[] catalogue = Snippets.catalogue(kit, snippets);
    if (request.release()) {
      releases.mayRelease(kit.settings().version(), catalogue, version(kit), findings);
    }
    return releases.compared(catalogue, kit.settings().mainLocale(), findings);
  }

  /** Where {@code kit.yaml} says the version. */
  private static Span version(Kit kit) {
    SourceText source = kit.settings().source();
    int line = ("\n" + source.text()).indexOf("\nversion:");
    return line < 0 ? source.start() : source.span(line, line + "version".length());
  }

  /** Stores the release when one was asked for; it was checked before. */
  static void store(Request request, Kit kit, List<Snippet> snippets) throws IOException {
    if (request.release()) {
      releases(request).store(kit.settings().version(), Snippets.catalogue(kit, snippets));
    }
  }
}

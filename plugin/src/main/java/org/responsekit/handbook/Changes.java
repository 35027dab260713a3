package org.responsekit.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Template;
import org.responsekit.release.Change;
import org.responsekit.release.Comparison;

/** The page that tells staff which words are new, other or no longer in use. */
final class Changes {
  private final Site site;
  private final List<Comparison> changes;

  Changes(Site site, List<Comparison> changes) {
    this.site = site;
    this.changes = changes;
  }

  View.Changes view(Where where) {
    return new View.Changes(
        changes.stream()
            .map(
                release ->
                    new View.Release(
                        release.newer(),
                        release.older(),
                        release.changes().stream().map(change -> entry(change, where)).toList()))
            .toList());
  }

  private View.Changed entry(Change change, Where where) {
    return new View.Changed(
        change.kind().name().toLowerCase(Locale.ROOT),
        site.words().say("changed-" + change.kind().name().toLowerCase(Locale.ROOT)),
        link(change.template(), where),
        change.title(),
        change.variant(),
        change.locale(),
        site.words().languageName(change.locale()),
        change.channels().stream().map(this::channel).toList(),
        link(change.use(), where),
        change.parts().stream()
            .map(part -> new View.Part(part.fate().name().toLowerCase(Locale.ROOT), part.text()))
            .toList());
  }

  private Optional<View.Link> link(String template, Where where) {
    return Optional.ofNullable(site.kit().templates().get(template))
        .map((Template found) -> site.link(found, where));
  }

  private String channel(String id) {
    Channel channel = site.kit().settings().channels().get(id);
    return channel == null ? id : channel.title().in(site.locale());
  }
}

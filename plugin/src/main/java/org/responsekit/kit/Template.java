package org.responsekit.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A reply, post, notice, script, message or request, in one or more locales.
 *
 * @param id its file name without locale and {@code .ftl}
 * @param files by locale, the original first
 * @param titles by locale of the files
 * @param kind what it is
 * @param situations the situations it answers
 * @param channels where it may go; all of one audience
 * @param tone how it sounds, empty if not said
 * @param useWhen when to take it, by locale of the files; may be empty
 * @param doNotUseWhen when not to take it, by locale of the files; may be empty
 * @param saidAs what staff call it
 * @param principles the principles it serves
 * @param upkeep who keeps it up to date
 * @param fallback whether it is the generic reply for situations without one of their own
 * @param retiredFor the template to use instead, when this one is no longer offered
 * @param was ids it had before
 */
public record Template(
    String id,
    Map<String, FtlFile> files,
    Map<String, String> titles,
    Kind kind,
    List<Ref> situations,
    List<Ref> channels,
    String tone,
    Map<String, String> useWhen,
    Map<String, String> doNotUseWhen,
    List<String> saidAs,
    List<Ref> principles,
    Upkeep upkeep,
    boolean fallback,
    Optional<Ref> retiredFor,
    List<Ref> was) {

  /** What a template is, and who may read it. */
  public enum Kind {
    REPLY,
    POST,
    NOTICE,
    SCRIPT,
    MESSAGE,
    REQUEST;

    /** Whether a text of this kind may go to that audience. */
    public boolean allows(Channel.Audience audience) {
      return switch (this) {
        case REPLY, POST, NOTICE -> audience == Channel.Audience.PUBLIC;
        case SCRIPT, MESSAGE -> audience == Channel.Audience.PRIVATE;
        case REQUEST -> true;
      };
    }

    /** The word used in front matter and pages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Template {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    titles = Map.copyOf(titles);
    useWhen = Map.copyOf(useWhen);
    doNotUseWhen = Map.copyOf(doNotUseWhen);
    situations = List.copyOf(situations);
    channels = List.copyOf(channels);
    saidAs = List.copyOf(saidAs);
    principles = List.copyOf(principles);
    was = List.copyOf(was);
  }

  /** The original, in the kit's main locale. */
  public FtlFile original() {
    return files.values().iterator().next();
  }

  /** The title in a locale, or the original's. */
  public String title(String locale) {
    return titles.getOrDefault(locale, titles.get(files.keySet().iterator().next()));
  }
}

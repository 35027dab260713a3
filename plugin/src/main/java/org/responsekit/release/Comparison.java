package org.responsekit.release;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.release.Change.Fate;
import org.responsekit.release.Change.Kind;
import org.responsekit.release.Change.Part;
import org.responsekit.release.Released.Wording;

/**
 * Everything that differs between two releases.
 *
 * @param older the version that was there before; empty when the newer is the first
 * @param newer the version that came
 * @param changes by template, wording and channel
 */
public record Comparison(String older, String newer, List<Change> changes) {
  private static final Released.Template NOTHING =
      new Released.Template(Map.of(), "", new TreeMap<>());

  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * Compares.
   *
   * @param locale the language of titles
   */
  public static Comparison of(Released older, Released newer, String locale) {
    List<Change> changes = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(older.templates().keySet());
    ids.addAll(newer.templates().keySet());
    for (String id : ids) {
      Released.Template before = older.templates().getOrDefault(id, NOTHING);
      Released.Template now = newer.templates().getOrDefault(id, NOTHING);
      Map<String, String> titles =
          newer.templates().containsKey(id) ? now.titles() : before.titles();
      String title = titles.getOrDefault(locale, titles.values().stream().findFirst().orElse(id));
      TreeSet<Wording> wordings = new TreeSet<>(before.wordings().keySet());
      wordings.addAll(now.wordings().keySet());
      for (Wording wording : wordings) {
        SortedMap<String, String> old = before.wordings().getOrDefault(wording, new TreeMap<>());
        SortedMap<String, String> present = now.wordings().getOrDefault(wording, new TreeMap<>());
        for (Same same : differing(old, present)) {
          changes.add(
              new Change(
                  same.before() == null
                      ? Kind.ADDED
                      : same.now() == null ? Kind.RETIRED : Kind.CHANGED,
                  id,
                  title,
                  wording.variant(),
                  wording.locale(),
                  same.channels(),
                  now.use(),
                  parts(same)));
        }
      }
    }
    return new Comparison(older.version(), newer.version(), changes);
  }

  /** Channels for which the same words became the same words; null where there was no text. */
  private record Same(String before, String now, List<String> channels) {}

  private static List<Same> differing(
      SortedMap<String, String> before, SortedMap<String, String> now) {
    Map<List<String>, Same> all = new LinkedHashMap<>();
    TreeSet<String> channels = new TreeSet<>(before.keySet());
    channels.addAll(now.keySet());
    for (String channel : channels) {
      String old = before.get(channel);
      String present = now.get(channel);
      if (old == null || !old.equals(present)) {
        List<String> key = new ArrayList<>();
        key.add(old);
        key.add(present);
        all.computeIfAbsent(key, pair -> new Same(old, present, new ArrayList<>()))
            .channels()
            .add(channel);
      }
    }
    return List.copyOf(all.values());
  }

  private static List<Part> parts(Same same) {
    if (same.before() == null) {
      return List.of(new Part(Fate.KEPT, same.now()));
    }
    if (same.now() == null) {
      return List.of(new Part(Fate.KEPT, same.before()));
    }
    List<String> old = words(same.before());
    List<String> present = words(same.now());
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, present).getDeltas()) {
      int position = delta.getSource().getPosition();
      add(Fate.KEPT, old.subList(at, position), parts);
      add(Fate.OUT, delta.getSource().getLines(), parts);
      add(Fate.IN, delta.getTarget().getLines(), parts);
      at = position + delta.getSource().size();
    }
    add(Fate.KEPT, old.subList(at, old.size()), parts);
    return parts;
  }

  private static void add(Fate fate, List<String> words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part(fate, String.join(" ", words)));
    }
  }

  /** Words with the line breaks among them, so that a new paragraph is a change too. */
  private static List<String> words(String text) {
    return List.of(text.strip().replace("\n", " \u00b6 ").split(" +"));
  }
}

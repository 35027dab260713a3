package org.responsekit.accept;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two wordings, word by word: {@code We read [-all-] {+every+} comment.} */
final class WordDiff {
  private WordDiff() {}

  static String of(String before, String now) {
    List<String> old = words(before);
    List<String> present = words(now);
    List<String> out = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, present).getDeltas()) {
      out.addAll(old.subList(at, delta.getSource().getPosition()));
      if (delta.getSource().size() > 0) {
        out.add("[-" + String.join(" ", delta.getSource().getLines()) + "-]");
      }
      if (delta.getTarget().size() > 0) {
        out.add("{+" + String.join(" ", delta.getTarget().getLines()) + "+}");
      }
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    out.addAll(old.subList(at, old.size()));
    return String.join(" ", out);
  }

  /** How many words differ. */
  static int distance(String before, String now) {
    return DiffUtils.diff(words(before), words(now)).getDeltas().stream()
        .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size())
        .sum();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}

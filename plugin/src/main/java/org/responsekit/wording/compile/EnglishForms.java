package org.responsekit.wording.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Inflects English nouns and verbs. */
final class EnglishForms {
  /** A form and what it is, such as {@code vbd}. */
  record Form(String form, String tag) {}

  /** Verbs that double their last letter, and phrases made with them by {@code _}. */
  private static final Set<String> DOUBLING =
      Set.of(
          "stop", "drop", "plan", "ship", "fit", "get", "let", "set", "put", "run", "swim", "tap",
          "chat", "refer", "admit", "commit", "submit", "permit", "occur", "control", "prefer",
          "slam", "cut", "hit", "sit", "begin", "win", "beg", "log", "spot", "step", "jot", "hug",
          "skip", "wrap", "nod", "rub", "scan", "regret", "chip", "forget", "shut", "quit", "dim",
          "grab", "pop", "trim", "rip", "slip", "trip", "equip", "rebut", "omit", "clap");

  private EnglishForms() {}

  static String plural(String noun) {
    if (endsWithAny(noun, "s", "x", "z", "ch", "sh")) {
      return noun + "es";
    }
    return isConsonantY(noun) ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConsonantY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  /**
   * The forms of a verb.
   *
   * @param past its past, or null if regular
   * @param participle its participle, or null if like the past
   */
  static List<Form> verb(String verb, String past, String participle) {
    int bar = verb.indexOf('_');
    String head = bar < 0 ? verb : verb.substring(0, bar);
    String tail = bar < 0 ? "" : verb.substring(bar);
    boolean doubles = DOUBLING.contains(head);
    String doubled = doubles ? head + head.charAt(head.length() - 1) : head;
    String stem = isConsonantY(head) ? head.substring(0, head.length() - 1) + "i" : head;
    String regular = head.endsWith("e") ? head + "d" : (doubles ? doubled : stem) + "ed";
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(head + tail, "vb"));
    forms.add(new Form(plural(head) + tail, "vbz"));
    forms.add(new Form(gerund(head, doubled) + tail, "vbg"));
    String pastForm = past == null ? regular + tail : with(past, tail);
    forms.add(new Form(pastForm, "vbd"));
    forms.add(new Form(participle == null ? pastForm : with(participle, tail), "vbn"));
    return forms;
  }

  private static String with(String form, String tail) {
    return form.indexOf('_') >= 0 || tail.isEmpty() ? form : form + tail;
  }

  private static String gerund(String head, String doubled) {
    if (head.endsWith("ie")) {
      return head.substring(0, head.length() - 2) + "ying";
    }
    boolean mute =
        head.length() > 1 && head.endsWith("e") && "eo".indexOf(head.charAt(head.length() - 2)) < 0;
    return mute ? head.substring(0, head.length() - 1) + "ing" : doubled + "ing";
  }
}

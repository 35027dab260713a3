package org.responsekit.wording.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.responsekit.finding.Rule;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.WordingRule;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.text.Unicode;

/**
 * Writes what the page needs to judge drafts as the build does: {@code judge-data.js}, and a file
 * for each language. They assign into one global, {@code RK_JUDGE}, since pages opened from a disk
 * can load nothing but classic scripts.
 */
public final class BrowserJudge {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** A language never changes, and writing it is most of the work; runs in one process share it. */
  private static final Map<Language, String> WRITTEN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private BrowserJudge() {}

  /** The files by name. */
  public static Map<String, byte[]> files(DraftJudge judge) {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, Map<String, Object>> shared = shared(judge);
    files.put("judge-data.js", script("window.RK_JUDGE = ", json(common(judge, shared))));
    for (Language language : judge.judge().languages()) {
      String own = written(language);
      String rules = json(rules(judge, language.locale(), shared));
      files.put(
          "judge-" + language.locale() + ".js",
          script(
              "window.RK_JUDGE.languages." + language.locale() + " = ",
              own.substring(0, own.length() - 1) + ",\"rules\":" + rules + "}"));
    }
    return files;
  }

  /**
   * A language in JSON, without its rules.
   *
   * @return an object in ASCII
   */
  public static String language(Language language) {
    return json(LanguageData.of(language));
  }

  /** The name of the resource in which the build keeps what {@link #language} gives. */
  public static String resource(String locale) {
    return locale + ".json";
  }

  /** Built-in languages were written when the plugin was built. */
  private static String written(Language language) {
    return Judges.isBuiltIn(language)
        ? builtIn(language)
        : WRITTEN.computeIfAbsent(language, BrowserJudge::language);
  }

  private static String builtIn(Language language) {
    try (InputStream stream = BrowserJudge.class.getResourceAsStream(resource(language.locale()))) {
      return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static String json(Object data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] script(String start, String json) {
    return (start + json + ";\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** What the languages say alike of a rule, which is all but what to write instead. */
  private static Map<String, Map<String, Object>> shared(DraftJudge judge) {
    Map<String, Map<String, Object>> shared = new TreeMap<>();
    for (WordingRule rule : judge.judge().rules()) {
      Map<String, Object> said = rule(rule);
      shared
          .computeIfAbsent(rule.info().id(), id -> new LinkedHashMap<>(said))
          .entrySet()
          .retainAll(said.entrySet());
    }
    return shared;
  }

  private static Map<String, Object> common(
      DraftJudge judge, Map<String, Map<String, Object>> shared) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("languages", Map.of());
    data.put("shared", shared);
    data.put("characters", new TreeMap<>(Unicode.table()));
    data.put("lists", WordLists.all());
    data.put("own", judge.own().lists());
    Map<String, Object> forms = new TreeMap<>();
    for (Rule rule : Rule.values()) {
      String family = rule.id().substring(0, rule.id().indexOf('-'));
      if (List.of("phi", "text", "contact", "safety", "placeholder", "wording").contains(family)) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("severity", rule.info().severity().word());
        form.put("title", rule.info().title());
        form.put("why", rule.info().why());
        forms.put(rule.id(), form);
      }
    }
    forms.put(Judges.NO_LOCALE.info().id(), rule(Judges.NO_LOCALE));
    data.put("rules", forms);
    return data;
  }

  private static Map<String, Object> rules(
      DraftJudge judge, String locale, Map<String, Map<String, Object>> shared) {
    Map<String, Object> rules = new TreeMap<>();
    for (WordingRule rule : judge.judge().rules()) {
      if (rule.locale().equals(locale)) {
        Map<String, Object> own = rule(rule);
        own.keySet().removeAll(shared.get(rule.info().id()).keySet());
        rules.put(rule.info().id(), own);
      }
    }
    return rules;
  }

  private static Map<String, Object> rule(WordingRule rule) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("severity", rule.info().severity().word());
    data.put("title", rule.info().title());
    data.put("why", rule.info().why());
    data.put("kinds", rule.appliesTo());
    data.put("principle", rule.principle());
    data.put("source", rule.source());
    data.put("instead", rule.instead());
    return data;
  }
}

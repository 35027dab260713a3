package org.responsekit.handbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Links;
import org.responsekit.kit.Snippet;
import org.responsekit.render.GuidanceHtml;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.browser.BrowserJudge;
import org.responsekit.wording.data.Language;

/**
 * The page on which staff check a draft: the judge as scripts, and the approved public texts, since
 * what somebody adds to one of them is where the risk is.
 */
final class Drafts {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final List<String> KINDS = List.of("reply", "post", "request");

  /** The judge, in the order in which its parts need each other. */
  private static final List<String> ENGINE =
      List.of(
          "judge-base.js",
          "judge-characters.js",
          "judge-normal.js",
          "judge-literals.js",
          "judge-sentences.js",
          "judge-shape.js",
          "judge-placeholders.js",
          "judge-contacts.js",
          "judge-lexicon.js",
          "judge-needs.js",
          "judge-automaton.js",
          "judge-tagger.js",
          "judge-speech.js",
          "judge-parts.js",
          "judge-statement.js",
          "judge-reading.js",
          "judge-scan.js",
          "judge-dates.js",
          "judge-ages.js",
          "judge-measures.js",
          "judge-records.js",
          "judge-identifiers.js",
          "judge-crisis.js",
          "judge-mentions.js",
          "judge-offline.js",
          "judge-readability.js",
          "judge-hidden.js",
          "judge-whole.js",
          "judge.js");

  /** What the page does with it, likewise. */
  private static final List<String> PAGE =
      List.of(
          "draft-page.js", "draft-channels.js", "draft-nearest.js", "draft-found.js", "draft.js");

  private static final String DATA = "judge-data.js";
  private static final String STYLE = "draft.css";

  private final Site site;
  private final DraftJudge judge;
  private final Map<String, Map<String, String>> texts = new TreeMap<>();
  private final Set<String> wordings = new HashSet<>();

  Drafts(Site site, List<Snippet> snippets, DraftJudge judge) {
    this.site = site;
    this.judge = judge;
    snippets.forEach(this::take);
  }

  /**
   * Takes a public text: of each wording the first, since those for other channels and locations
   * differ in facts, which the difference would only repeat.
   */
  private void take(Snippet snippet) {
    Snippet.Key key = snippet.key();
    boolean judged = KINDS.contains(site.kit().templates().get(key.template()).kind().word());
    boolean open =
        snippet.keys().stream()
            .allMatch(each -> site.kit().settings().channels().get(each.channel()).isPublic());
    boolean first = wordings.add(key.template() + "/" + key.variant() + "/" + key.locale());
    if (judged && open && first) {
      texts
          .computeIfAbsent(key.locale(), locale -> new LinkedHashMap<>())
          .putIfAbsent(snippet.text(blank -> option(blank, key.locale())), key.template());
    }
  }

  /** What a blank becomes when nobody chooses. */
  private static String option(Blank blank, String locale) {
    return blank
        .defaultText()
        .map(text -> text.in(locale))
        .orElseGet(
            () ->
                blank.options().stream()
                    .findFirst()
                    .map(option -> option.text().in(locale))
                    .orElse(blank.sample()));
  }

  /** What the layout sees. */
  View.Draft view() {
    Words words = site.words();
    List<String> locales = judge.judge().languages().stream().map(Language::locale).toList();
    List<View.DraftChannel> channels = new ArrayList<>();
    for (Channel channel : site.kit().settings().channels().values()) {
      if (channel.isPublic()) {
        channels.add(channel(channel));
      }
    }
    List<String> scripts = new ArrayList<>();
    scripts.add("judge.js");
    Set<String> brought = new TreeSet<>(locales);
    brought.addAll(texts.keySet());
    brought.forEach(locale -> scripts.add(language(locale)));
    scripts.add("draft.js");
    return new View.Draft(
        KINDS.stream().map(kind -> new View.Item(kind, words.say("kind-" + kind))).toList(),
        locales.stream().map(each -> new View.Item(each, words.languageName(each))).toList(),
        channels,
        site.kit().settings().principles().values().stream()
            .map(
                principle ->
                    new View.DraftPrinciple(
                        principle.id(),
                        new View.Link(
                            Where.at(Handbook.DRAFT).toPrinciple(principle.id()),
                            principle.text().in(site.locale()))))
            .toList(),
        words.keys().stream()
            .filter(key -> key.startsWith("draft-js-"))
            .map(key -> new View.Item(key.substring("draft-js-".length()), words.say(key)))
            .toList(),
        scripts);
  }

  private View.DraftChannel channel(Channel channel) {
    return new View.DraftChannel(
        channel.id(),
        channel.title().in(site.locale()),
        channel.limit().map(limit -> limit.unit().word()).orElse("codepoints"),
        channel.limit().map(Channel.Limit::max).orElse(0),
        channel.refuses().stream().map(Channel.Contact::word).sorted().toList());
  }

  /** The files that only this page loads, by path. */
  Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new TreeMap<>();
    BrowserJudge.files(judge).forEach((name, bytes) -> assets.put("assets/" + name, bytes));
    assets.put(
        "assets/judge.js", Small.joined(assets.remove("assets/" + DATA), Small.scripts(ENGINE)));
    assets.put("assets/draft.js", Small.scripts(PAGE));
    assets.put("assets/" + STYLE, Small.style(ClassPath.read("assets/" + STYLE)));
    texts.forEach(
        (locale, all) -> {
          byte[] data = assets.getOrDefault("assets/" + language(locale), new byte[0]);
          assets.put("assets/" + language(locale), Small.joined(data, texts(locale, all)));
        });
    return assets;
  }

  /** What the page needs of a language: the judge's data, and the approved texts. */
  private static String language(String locale) {
    return "judge-" + locale + ".js";
  }

  /** Of each template its title, its address, and its texts. */
  private byte[] texts(String locale, Map<String, String> all) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    all.forEach(
        (text, id) ->
            rows.computeIfAbsent(
                    id,
                    each ->
                        new ArrayList<>(
                            List.of(
                                site.kit().templates().get(id).title(site.locale()),
                                GuidanceHtml.address(Links.Kind.TEMPLATE, id))))
                .add(text));
    try {
      String script =
          "RK.approved = RK.approved || {};\nRK.approved."
              + locale
              + " = "
              + JSON.writeValueAsString(rows.values())
              + ";\n";
      return script.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

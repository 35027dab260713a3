package org.responsekit.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What layouts see: plain values, already in the reader's language and with finished addresses. The
 * records are public because FreeMarker reads them; only this package can name them.
 */
final class View {
  private View() {}

  /** What every page shows. */
  public record Site(
      String lang,
      String practice,
      String version,
      Optional<Day> published,
      Optional<Person> help,
      List<Nav> nav) {}

  /** An entry of the navigation; the path is below the handbook's root. */
  public record Nav(String path, String text) {}

  /**
   * The frame of one page.
   *
   * @param path its own path below the handbook's root
   * @param kind its {@code data-kind}
   * @param title its heading
   * @param root the way to the handbook's root
   * @param crumbs the way from home to it, without itself
   * @param hooks further {@code data-} attributes by name
   */
  public record Frame(
      String path,
      String kind,
      String title,
      String root,
      List<Link> crumbs,
      Map<String, String> hooks) {}

  /** A link. */
  public record Link(String href, String text) {}

  /** A day, for machines and for people. */
  public record Day(String iso, String text) {}

  /** A role that can be called; parts that are not known are empty. */
  public record Person(String title, String phone, String tel, String email) {}

  /** A citation. */
  public record Source(String cite, Optional<String> url, Optional<Day> checked) {}

  /** Who keeps something up to date. */
  public record Upkeep(
      Optional<Person> owner, Optional<Day> reviewed, Optional<Day> due, List<Source> sources) {}

  /** A situation in a list. */
  public record SituationItem(
      String id, String href, String title, String handling, List<String> saidAs) {}

  /** Situations under one heading. */
  public record Group(String id, String title, List<SituationItem> items) {}

  /** The home page. */
  public record Home(List<Group> groups, List<SituationItem> urgent) {}

  /** A page of guidance. */
  public record Guidance(String body, List<Link> principles, Upkeep upkeep) {}

  /** A situation. */
  public record Situation(
      String id,
      String handling,
      String within,
      String body,
      Optional<Person> first,
      Optional<Person> second,
      List<Offer> offers,
      boolean copies,
      boolean fallback,
      List<Link> released,
      List<Link> principles,
      Upkeep upkeep) {}

  /** A template whose texts are offered for a situation. */
  public record Offer(
      String id,
      String href,
      String title,
      String kind,
      String useWhen,
      String notWhen,
      List<Wording> wordings,
      List<Link> otherLanguages) {}

  /** A template in a list. */
  public record TemplateItem(
      String id,
      String href,
      String title,
      String useWhen,
      List<String> channels,
      List<String> languages) {}

  /** A template. */
  public record Template(
      String id,
      String title,
      String kind,
      String audience,
      String tone,
      String useWhen,
      String notWhen,
      Optional<Link> insteadUse,
      boolean copies,
      List<Language> languages,
      List<String> missingLanguages,
      List<Link> situations,
      List<Link> channels,
      List<Link> principles,
      Upkeep upkeep) {}

  /** The texts of a template in one language. */
  public record Language(
      String locale, String name, String title, List<Wording> wordings, List<String> missing) {}

  /** The texts of one variant in one language. */
  public record Wording(String variant, String name, List<Text> texts, List<SameAs> same) {
    /** Whether one of its texts can be copied as it stands. */
    boolean copies() {
      return texts.stream().anyMatch(Text::complete);
    }
  }

  /** Where the same words stand already. */
  public record SameAs(Optional<String> wording, Optional<Link> other, List<Applies> applies) {}

  /**
   * One finished text.
   *
   * @param key the key that names it
   * @param channels ids of the channels it goes to
   * @param locations ids of the locations it is for
   * @param applies the same, for people
   * @param pieces the text itself, in order
   * @param changes what staff may change or must fill in
   * @param complete whether nothing must be filled in
   * @param lengths how long it can get, where that matters
   * @param depends names of the facts and blanks it depends on
   */
  public record Text(
      String key,
      String lang,
      String variant,
      List<String> channels,
      List<String> locations,
      List<Applies> applies,
      List<Piece> pieces,
      List<Change> changes,
      boolean complete,
      List<Length> lengths,
      List<String> depends) {}

  /** Channels with the locations a text is for in each of them; none means all. */
  public record Applies(List<String> channels, List<String> locations) {}

  /**
   * A stretch of a text.
   *
   * @param text words, a fact, or a blank's default or label
   * @param blank the blank's name, empty for words and facts
   * @param gap whether only the label stands there
   * @param together whether it must not be broken across lines, as a telephone number
   */
  public record Piece(String text, String blank, boolean gap, boolean together) {}

  /**
   * A blank of a text.
   *
   * @param shown the option that stands in the text, empty if none does
   */
  public record Change(
      String label, String type, List<String> options, String shown, String sample) {}

  /** How long a text can get. */
  public record Length(String channel, int longest, int max, String unit) {}

  /** Templates of one kind. */
  public record Shelf(String kind, List<ShelfGroup> groups) {}

  /** Templates of one kind under the heading of a group of situations. */
  public record ShelfGroup(String title, List<TemplateItem> items) {}

  /** The library. */
  public record Library(List<Shelf> shelves, List<Retired> retired) {}

  /** A template no longer used. */
  public record Retired(String id, String href, String title, Optional<Link> use) {}

  /** The list of guidance. */
  public record GuidanceList(List<Folder> folders) {}

  /** Pages of one folder; the folder at the top has no title. */
  public record Folder(String title, List<Link> pages) {}

  /** A principle and what serves it. */
  public record Principle(
      String anchor,
      String text,
      List<Link> pages,
      List<Link> situations,
      List<Link> templates,
      List<String> rules) {}

  /** The matrix of principles, with or without a column of house rules. */
  public record Principles(List<Principle> rows, boolean rules) {}

  /** An address that something had before. */
  public record Moved(Link now) {}

  /**
   * The document that holds everything. Its parts are made one by one while it is written.
   *
   * @param groups situations by group
   * @param shelves templates by kind
   */
  public record Print(
      Iterable<PrintGroup> groups,
      List<PrintShelf> shelves,
      List<Retired> retired,
      List<Folder> guidance,
      Iterable<PrintPage> pages,
      Principles principles,
      List<Group> situationList) {}

  /** Situations of one group in the print. */
  public record PrintGroup(String title, Iterable<PrintSituation> items) {}

  /** A situation in the print; its texts stand under their templates. */
  public record PrintSituation(
      String anchor, String title, Situation situation, List<Link> templates) {}

  /** Templates of one kind in the print. */
  public record PrintShelf(String kind, List<Link> contents, Iterable<PrintTemplate> items) {}

  /** A template in the print. */
  public record PrintTemplate(String anchor, Template template) {}

  /** A page of guidance in the print. */
  public record PrintPage(String anchor, String title, Guidance guidance) {}

  /** A rule: its weight, the principle it serves, and its page. */
  public record Rule(String id, String severity, Optional<Link> principle, String body) {}

  /** All rules by family. */
  public record RuleList(List<RuleFamily> families) {}

  /** The rules of a family. */
  public record RuleFamily(String title, List<RuleLine> rules) {}

  /** A rule in the list. */
  public record RuleLine(Link link, String id, String severity) {}
}

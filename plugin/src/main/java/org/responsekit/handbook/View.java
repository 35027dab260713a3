package org.responsekit.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What layouts see: plain values, already in the reader's language and with finished addresses. The
 * records are public because FreeMarker reads them; only this package can name them. {@link
 * PrintView} has those of the print.
 */
final class View {
  private View() {}

  /**
   * What every page shows.
   *
   * @param book whether the kit is guidance only
   */
  public record Site(
      String lang,
      boolean book,
      String practice,
      String version,
      Optional<Day> published,
      Optional<Person> help,
      List<Nav> nav,
      Optional<String> logo) {}

  /**
   * One thing to choose for the whole page.
   *
   * @param name where it stands in the address
   * @param first what counts when nobody chooses, whether or not this page has it
   * @param groups what there is to choose, under titles where there is more than one group
   */
  public record Choice(String name, String first, List<Choices> groups) {}

  /** Some of what there is to choose; without a title if it is all. */
  public record Choices(String title, List<Item> items) {}

  /** Something to choose, by its id. */
  public record Item(String id, String text) {}

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
   * @param choices what can be chosen for what stands on it
   */
  public record Frame(
      String path,
      String kind,
      String title,
      String root,
      List<Link> crumbs,
      Map<String, String> hooks,
      List<Choice> choices) {}

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

  /** Something with a day by which it must be reviewed. */
  public record Due(String href, String text, Day day) {}

  /** The home page. */
  public record Home(List<Group> groups, List<SituationItem> urgent, List<Due> due) {}

  /** A page of guidance. */
  public record Guidance(
      String body,
      List<Link> principles,
      Upkeep upkeep,
      Optional<Link> before,
      Optional<Link> after) {}

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
      List<Language> languages,
      List<Item> missingLanguages,
      List<Field> fields,
      List<Open> opens) {}

  /**
   * What staff choose or fill in before they copy.
   *
   * @param name the blank's name
   * @param type {@code choice}, {@code role}, {@code text} or {@code merge}
   * @param options what there is to choose
   * @param shown the id of the option that stands when nobody chooses, empty if there is none
   */
  public record Field(
      String name, String label, String type, List<Option> options, String shown, String sample) {}

  /** One thing to choose, with what it prints in each language. */
  public record Option(String id, String text, Map<String, String> printed) {}

  /** A template in a list, with what the library sorts it out by. */
  public record TemplateItem(
      String id,
      String href,
      String title,
      String useWhen,
      List<Item> channels,
      List<Item> languages,
      String audience,
      String tone) {}

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
      List<Item> missingLanguages,
      List<Field> fields,
      List<Open> opens,
      List<Length> lengths,
      List<Link> situations,
      List<Link> channels,
      List<Link> principles,
      List<Link> guidance,
      List<String> safe,
      List<String> depends,
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
  public record SameAs(
      Optional<String> wording,
      Optional<Link> other,
      List<Applies> applies,
      String key,
      String at) {}

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
   * @param at {@code channel/location} for each place, when not every channel goes with every
   *     location; empty otherwise
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
      String at) {}

  /** Where the texts of a template are pasted. */
  public record Open(String channel, String title, String href) {}

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

  /**
   * How long the texts of a template get on a channel.
   *
   * @param longest the longest wording with the longest choices; open blanks count as their labels
   * @param max the most its channel takes, 0 if no limit is known
   */
  public record Length(String id, String channel, int longest, int max, String unit) {}

  /** Templates of one kind. */
  public record Shelf(String kind, List<ShelfGroup> groups) {}

  /** Templates of one kind under the heading of a group of situations. */
  public record ShelfGroup(int number, String title, List<TemplateItem> items) {}

  /**
   * The library or a part of it, with what that can be filtered by.
   *
   * @param sections its parts, where it is divided and this is the first page
   */
  public record Library(
      List<Shelf> shelves,
      List<Retired> retired,
      List<Filter> filters,
      List<LibrarySection> sections,
      Optional<Link> before,
      Optional<Link> after) {}

  /** The parts of the library that hold one kind. */
  public record LibrarySection(String kind, List<Counted> parts) {}

  /** A page with how many entries it has. */
  public record Counted(Link link, int entries) {}

  /** One way to filter; its values are what some text in the library has. */
  public record Filter(String name, List<Item> values) {}

  /** A template no longer used. */
  public record Retired(String id, String href, String title, Optional<Link> use) {}

  /** The list of guidance. */
  public record GuidanceList(List<Folder> folders, List<Link> sections) {}

  /** Pages of one folder; the folder at the top has no title. */
  public record Folder(String title, List<Link> pages) {}

  /** A principle and what serves it. */
  public record Principle(
      String anchor, String text, Cell pages, Cell situations, Cell templates, List<Link> rules) {}

  /** Links, and in words how many more there are; empty if these are all. */
  public record Cell(List<Link> links, String more) {}

  /** The matrix of principles, with or without a column of rules. */
  public record Principles(List<Principle> rows, boolean rules) {}

  /** An address that something had before. */
  public record Moved(Link now) {}

  /** What changed, release by release. */
  public record Changes(List<Release> releases) {}

  /** A release and the one it is compared with. */
  public record Release(String version, String before, List<Changed> changes) {}

  /** What became of one text. */
  public record Changed(
      String kind,
      String word,
      Optional<Link> template,
      String title,
      String variant,
      String locale,
      String language,
      List<String> channels,
      Optional<Link> use,
      List<Part> parts) {}

  /** Words in a row: kept, out or in. */
  public record Part(String fate, String text) {}

  /** A rule: its weight, the principles it serves, and its page. */
  public record Rule(String id, String severity, List<Link> principles, String body) {}

  /** All rules by family. */
  public record RuleList(List<RuleFamily> families) {}

  /** The rules of a family. */
  public record RuleFamily(String title, List<RuleLine> rules) {}

  /** A rule in the list. */
  public record RuleLine(Link link, String id, String severity) {}

  /**
   * A channel as drafts are measured for it.
   *
   * @param unit what its limit counts: {@code bytes}, {@code utf16} or {@code codepoints}
   * @param most the longest text it takes, in that unit, 0 if no limit is known
   * @param refuses what it does not take in a text, such as {@code phone}
   */
  public record DraftChannel(
      String id, String title, String unit, int most, List<String> refuses) {}

  /** A principle, for findings to point at. */
  public record DraftPrinciple(String id, Link link) {}

  /**
   * The page for drafts.
   *
   * @param says what its script says, by key
   * @param scripts file names, in order
   */
  public record Draft(
      List<Item> kinds,
      List<Item> languages,
      List<DraftChannel> channels,
      List<DraftPrinciple> principles,
      List<Item> says,
      List<String> scripts) {}
}

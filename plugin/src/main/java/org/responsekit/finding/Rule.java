package org.responsekit.finding;

import static org.responsekit.finding.Severity.BLOCKER;
import static org.responsekit.finding.Severity.ERROR;
import static org.responsekit.finding.Severity.INFO;
import static org.responsekit.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The built-in rules about the form of a kit, its templates and its finished texts as a whole; what
 * sentences say is judged by rules that are data. Each has a page {@code rules/<id>.md} in the jar,
 * which {@code explain} prints and a test asks for.
 */
public enum Rule {
  KIT_SYNTAX(ERROR, "a file is not valid YAML", "A file that cannot be read cannot be checked."),
  KIT_WRONG_TYPE(
      ERROR, "a value has the wrong type", "A misread setting would change what is checked."),
  KIT_INVALID_VALUE(
      ERROR,
      "a value is not one of those that make sense here",
      "A misread setting would change what is checked."),
  KIT_UNKNOWN_KEY(
      ERROR, "a key that nobody reads", "A mistyped key would be silently without effect."),
  KIT_MISSING_KEY(ERROR, "a required key is missing", "Without it the kit is incomplete."),
  KIT_DUPLICATE_KEY(
      ERROR,
      "a key stands twice in one place",
      "Only one of the two would count, and nobody could tell which."),
  KIT_DUPLICATE_ID(
      ERROR, "two things share one id", "References and file names would be ambiguous."),
  KIT_NAME_CLASH(
      ERROR,
      "two things share one name in templates",
      "A template could not tell which of the two is meant."),
  KIT_DANGLING_REFERENCE(
      ERROR,
      "a reference to something that does not exist",
      "A reader, or a reply, would be sent to something that is not there."),
  KIT_ENCODING(
      ERROR, "a file is not UTF-8", "Accents and quotes would be damaged in finished replies."),
  KIT_BYTE_ORDER_MARK(
      ERROR,
      "a file starts with a byte-order mark",
      "The invisible mark would stand in front of the first key or word."),
  KIT_CONTROL_CHARACTER(
      ERROR,
      "an invisible control character",
      "Invisible characters can hide words from a reader and from the checks."),
  KIT_FILE_TOO_LARGE(
      ERROR,
      "a file is over the size limit",
      "A file this large is a mistake and would slow every build."),
  KIT_FILE_NAME(
      ERROR,
      "a file name that cannot become a name or address",
      "Names of files become ids, links and file names on every system."),
  KIT_MISSING_FILE(ERROR, "a file or folder is missing", "Without it there is no kit to build."),
  KIT_OUTSIDE_BASE(
      ERROR,
      "something outside the kit's base is named",
      "Nothing outside the kit may be read or published."),
  KIT_UNSAFE_LINK(
      ERROR,
      "a link or image the handbook may not carry",
      "Handbook pages send no request to third parties and run no script."),
  KIT_RAW_HTML(
      ERROR,
      "raw HTML in guidance",
      "Pages are Markdown only, so that nothing can be hidden or run in them."),
  KIT_MISSING_LOCALE(
      ERROR,
      "a text lacks one of the declared languages",
      "A reply in that language would stay unfinished."),
  KIT_IDENTIFIER_NAME(
      BLOCKER,
      "a public value is named like something that identifies a patient",
      "A public text may hold no identifier of 45 CFR 164.514(b)(2)(i), whatever it is called."),
  KIT_UNUSED_PRINCIPLE(
      WARNING,
      "a principle that nothing serves",
      "A policy nobody teaches or applies is only a wish."),
  KIT_TOO_MANY_GROUPS(
      WARNING,
      "more than nine groups of situations",
      "Staff cannot take in more than nine groups at a glance; the home page is made for nine."),
  KIT_REVIEW_DUE(
      WARNING,
      "a page or template is due for review",
      "Law, platforms and phone numbers change; an old text may be wrong.",
      "accurate"),
  KIT_FACT_DUE(
      WARNING,
      "a source that nobody has looked up for long",
      "What a law or a platform says may have changed since someone last read it.",
      "accurate"),
  KIT_FACT_UNCHECKED(
      INFO,
      "a source that nobody says to have looked up",
      "A source named from memory may say something else, or may not exist.",
      "accurate"),
  THEME_UNKNOWN_FILE(
      ERROR,
      "a file in theme/ that nothing uses",
      "A file of the theme takes the place of a built-in one by its name; another name has no effect."),
  THEME_BROKEN_LAYOUT(
      ERROR, "a layout that fails", "A page that cannot be laid out cannot be published."),
  THEME_UNSAFE(
      ERROR,
      "a theme that breaks what every page promises",
      "Pages run no script of their own text, load nothing from elsewhere, and every reply can be copied."),
  THEME_CONTRAST(
      INFO,
      "a colour of the practice that is hard to read",
      "Text needs a contrast of 4.5 to 1, so a darker or lighter shade is used for it."),
  PDF_MISSING(
      WARNING,
      "the PDF was asked for and not made",
      "The handbook is complete without it, but whoever counts on the file will miss it."),
  TEMPLATE_SYNTAX(
      ERROR,
      "a template FreeMarker cannot parse",
      "A template that cannot be read cannot be checked."),
  TEMPLATE_UNDECLARED(
      ERROR,
      "a name that nothing declares",
      "Only declared names can be checked; an unknown one could carry anything."),
  TEMPLATE_REFUSED(
      BLOCKER,
      "a construct outside the authors' language",
      "It could hide a name or reach outside the kit, so the check could not vouch for the text."),
  TEMPLATE_NAME_CLASH(
      ERROR,
      "a variable takes a name that is already given",
      "It would hide a fact, a blank or a library from the checks and from readers."),
  TEMPLATE_VARIANT(
      ERROR,
      "a variant that cannot be rendered on its own",
      "Every wording is rendered and inspected by itself."),
  TEMPLATE_MISSING_TRANSLATION(
      INFO,
      "a template or variant without its translation",
      "Staff see only the languages that exist."),
  TEMPLATE_FAILED(
      ERROR,
      "a template that fails while it is rendered",
      "A text that cannot be rendered cannot be inspected."),
  TEMPLATE_LIMIT(
      ERROR,
      "a template that goes beyond a limit",
      "Rendering has limits of depth, size and time, so that no template can harm the machine that builds it."),
  PLACEHOLDER_UNCLEARED(
      BLOCKER,
      "a blank stands where it is not cleared",
      "A public reply may not identify anyone, and a private channel carries only what it is cleared for.",
      "never-confirm",
      "no-specifics"),
  PLACEHOLDER_COMPUTED(
      BLOCKER,
      "a blank is used for more than printing",
      "A text that depends on a blank's content could reveal it without printing it.",
      "never-confirm"),
  PLACEHOLDER_DAMAGED(
      BLOCKER,
      "a blank did not survive rendering whole",
      "A damaged blank can no longer be followed, so nothing can be promised about the text."),
  PLACEHOLDER_FOREIGN(
      BLOCKER,
      "a placeholder of another system",
      "Another system would fill it with data that this build has never seen.",
      "never-confirm",
      "no-specifics"),
  TEXT_EMPTY(ERROR, "a variant renders to no text", "Staff would copy nothing."),
  CHANNEL_TOO_LONG(
      ERROR, "a text is too long for its channel", "The platform would cut it or refuse it."),
  CHANNEL_REFUSES(
      WARNING,
      "a text holds what its channel refuses",
      "The platform holds such replies back or deletes them."),
  CONTACT_FOREIGN_PHONE(
      ERROR,
      "a phone number that is not a declared fact",
      "A reply gives the practice's own contact only; any other number may be a person's.",
      "no-specifics"),
  CONTACT_FOREIGN_EMAIL(
      ERROR,
      "an e-mail address that is not a declared fact",
      "A reply gives the practice's own contact only; any other address may be a person's.",
      "no-specifics"),
  CONTACT_FOREIGN_URL(
      ERROR,
      "a web address that is not a declared fact",
      "A link in a reply may lead to data about a person; only the practice's own may stand.",
      "no-specifics"),
  CONTACT_FOREIGN_ADDRESS(
      ERROR,
      "a street address that is not a declared fact",
      "A street address identifies a person, 45 CFR 164.514(b)(2)(i)(B); only the practice's own may stand.",
      "no-specifics"),
  TEXT_TOO_ALIKE(
      WARNING,
      "two wordings that are almost the same",
      "Readers take one for a copy of the other, and platforms may treat copies as spam.",
      "human-voice"),
  TEXT_HARD_TO_READ(
      WARNING,
      "a text that is hard to read",
      "Many readers understand short sentences and common words only, and this text is for everyone.",
      "human-voice"),
  TEXT_WITHOUT_SOURCE(
      WARNING,
      "a post on health whose template names no source",
      "People act on what a practice says about health, so someone must be able to look it up.",
      "accurate"),
  TEXT_HIDDEN_CHARACTERS(
      BLOCKER,
      "characters that hide words",
      "What a reader cannot see, a check cannot judge; hidden characters are how words slip past both.",
      "no-specifics"),
  CONTACT_MENTION(
      ERROR,
      "a mention or hashtag that points at someone",
      "It ties the reply to a person's account, in front of everyone.",
      "never-confirm"),
  CONTACT_MISSING_OFFLINE(
      ERROR,
      "an apology that offers no way to talk in private",
      "Without a way to talk in private, the conversation goes on in public, where nothing may be said.",
      "take-it-offline",
      "named-contact"),
  PHI_SSN(
      BLOCKER,
      "a Social Security number",
      "It identifies a person, and a public text may identify no one, 45 CFR 164.514(b)(2)(i).",
      "no-specifics"),
  PHI_RECORD_NUMBER(
      BLOCKER,
      "a record, account, claim or member number",
      "It identifies a person, and a public text may identify no one, 45 CFR 164.514(b)(2)(i).",
      "no-specifics"),
  PHI_BIRTH_DATE(
      BLOCKER,
      "a date of birth",
      "It identifies a person, and a public text may identify no one, 45 CFR 164.514(b)(2)(i).",
      "no-specifics"),
  PHI_CALENDAR_DATE(
      BLOCKER,
      "a calendar date in a reply",
      "A date in a reply is the date of someone's visit, and all dates but the year identify, 45 CFR 164.514(b)(2)(i)(C).",
      "no-specifics"),
  PHI_DOSE(
      BLOCKER,
      "a dose or measured value",
      "A dose is part of someone's treatment, and in a reply it is the reader's, 45 CFR 160.103.",
      "no-specifics"),
  PHI_AGE(
      BLOCKER,
      "a person's age",
      "An age narrows down who is meant; over 89 it identifies by itself, 45 CFR 164.514(b)(2)(i)(C).",
      "no-specifics"),
  SAFETY_OLD_LIFELINE(
      WARNING,
      "the old number of the crisis lifeline",
      "Since 2022 the number is 988; in an emergency nobody should have to be passed on.",
      "get-help"),
  SAFETY_CRISIS_MISSING_HELP(
      BLOCKER,
      "talk of suicide or self-harm without help",
      "A person in danger must find the way to help in the same text.",
      "get-help"),
  WORDING_UNRECOGNISED(
      ERROR,
      "a sentence that no rule knows",
      "A checker that passes what it does not understand is no checker, so a person must read it.",
      "never-confirm"),
  WORDING_NO_LOCALE(
      ERROR,
      "a language without wording rules",
      "Nothing can be said about words that no rule can read."),
  WORDING_TOO_MANY_CHOICES(
      ERROR,
      "more combinations of choices than can be judged",
      "Every text that staff can put together is judged, and here there are too many."),
  WORDING_SAY_NOT_CLEAN(
      ERROR,
      "a text that guidance recommends is not clean",
      "Staff learn from examples; a bad one teaches the mistake."),
  WORDING_DONT_SAY_PASSES(
      ERROR,
      "a warning example that breaks no rule",
      "If the checks do not catch it, staff cannot tell why they should not say it."),
  APPROVAL_MISSING(
      ERROR,
      "a public text that nobody has approved",
      "This kit requires that someone answers for every public text."),
  APPROVAL_EXPIRED(
      WARNING,
      "an approval that has run out",
      "An approval is a promise for a time; law, platforms and practices change."),
  APPROVAL_STALE(
      WARNING,
      "an approval of words that have changed",
      "An approval holds for the exact words; others may mean something else."),
  APPROVAL_UNUSED(
      WARNING,
      "an approval for a text that is gone",
      "A list with old entries hides the ones that count."),
  WAIVER_UNUSED(
      WARNING,
      "a waiver that covers nothing",
      "A waiver that is left over may later cover something that nobody meant."),
  WAIVER_EXPIRED(
      WARNING,
      "a waiver that has run out",
      "A waiver is an exception for a time; when it is over, the rule counts again."),
  WAIVER_TOO_BROAD(
      ERROR,
      "a waiver that says too little about what it covers",
      "A broad exception also covers the mistakes that nobody has made yet."),
  WAIVER_WITHOUT_REASON(
      ERROR,
      "a waiver without a real reason",
      "Whoever reads the report must be able to see why someone decided so."),
  WAIVER_UNKNOWN_RULE(
      ERROR,
      "a waiver for a rule that does not exist",
      "A mistyped waiver covers nothing, and the finding stays a riddle."),
  WAIVER_NOT_WAIVABLE(
      ERROR,
      "a waiver for what cannot be waived",
      "Some things nobody can answer for, and others have a better way."),
  AUDIT_BROKEN_ROW(
      WARNING,
      "a row of replies that cannot be judged",
      "A reply that nobody reads is a reply that nobody vouches for."),
  RELEASE_EXISTS(
      ERROR,
      "a version that was released with other texts",
      "A version names one set of texts for good; otherwise nobody can tell which words were in force."),
  RELEASE_VERSION(
      ERROR,
      "a version that cannot name a release",
      "The version becomes the name of a file on every kind of system."),
  RELEASE_UNREADABLE(
      ERROR,
      "a release that cannot be read",
      "What changed can be told only by comparing with what was there.");

  private final Severity severity;
  private final String title;
  private final String why;
  private final List<String> principles;

  Rule(Severity severity, String title, String why, String... principles) {
    this.severity = severity;
    this.title = title;
    this.why = why;
    this.principles = List.of(principles);
  }

  /** What reports say of it. */
  public RuleInfo info() {
    return new RuleInfo(id(), severity, title, why);
  }

  /** The ids of the principles it serves; a kit may not have all of them. */
  public List<String> principles() {
    return principles;
  }

  /** The stable id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether someone may answer for a finding of it: errors about words, not about form. */
  public boolean isWaivable() {
    return this == CONTACT_MENTION || this == CONTACT_MISSING_OFFLINE;
  }

  /** The rule with that id, if there is one. */
  public static Optional<Rule> byId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }
}

package org.responsekit.finding;

import static org.responsekit.finding.Severity.BLOCKER;
import static org.responsekit.finding.Severity.ERROR;
import static org.responsekit.finding.Severity.INFO;
import static org.responsekit.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The built-in rules about the form of a kit, its templates and its finished texts. Each has a page
 * {@code rules/<id>.md} in the jar, which {@code explain} prints and a test asks for.
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
      "Law, platforms and phone numbers change; an old text may be wrong."),
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
      "A public reply may not identify anyone, and a private channel carries only what it is cleared for."),
  PLACEHOLDER_COMPUTED(
      BLOCKER,
      "a blank is used for more than printing",
      "A text that depends on a blank's content could reveal it without printing it."),
  PLACEHOLDER_DAMAGED(
      BLOCKER,
      "a blank did not survive rendering whole",
      "A damaged blank can no longer be followed, so nothing can be promised about the text."),
  PLACEHOLDER_FOREIGN(
      BLOCKER,
      "a placeholder of another system",
      "Another system would fill it with data that this build has never seen."),
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
      "A reply gives the practice's own contact only; any other number may be a person's."),
  CONTACT_FOREIGN_EMAIL(
      ERROR,
      "an e-mail address that is not a declared fact",
      "A reply gives the practice's own contact only; any other address may be a person's."),
  CONTACT_FOREIGN_URL(
      ERROR,
      "a web address that is not a declared fact",
      "A link in a reply may lead to data about a person; only the practice's own may stand."),
  CONTACT_FOREIGN_ADDRESS(
      ERROR,
      "a street address that is not a declared fact",
      "A street address identifies a person, 45 CFR 164.514(b)(2)(i)(B); only the practice's own may stand.");

  private final Severity severity;
  private final String title;
  private final String why;

  Rule(Severity severity, String title, String why) {
    this.severity = severity;
    this.title = title;
    this.why = why;
  }

  /** What reports say of it. */
  public RuleInfo info() {
    return new RuleInfo(id(), severity, title, why);
  }

  /** The stable id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule with that id, if there is one. */
  public static Optional<Rule> byId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }
}

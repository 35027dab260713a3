package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.wording.text.Shape;

/**
 * Finds what asks to be filled in the syntax of another system or of people: <code>
 * {{ticket.requester.name}}</code>, {@code [Patient Name]}, {@code %FNAME%}, {@code Dear PATIENT},
 * {@code ____}, {@code ###-###-####}. Brackets and braces have no business in a reply at all, so
 * every one of them counts.
 */
final class ForeignPlaceholders {
  /** A stretch of text. */
  record Hit(int start, int end) {}

  /**
   * A form.
   *
   * @param needs bits of {@link Signs}, of which a text that matches has at least one
   */
  record Form(int needs, Shape shape) {
    static Form of(int needs, String shape) {
      return new Form(needs, Shape.of(shape));
    }
  }

  private static final String NAMES =
      "PATIENT|CLIENT|CUSTOMER|REVIEWER|GUEST|MEMBER|NAME|FIRSTNAME|LASTNAME|FNAME|LNAME|FULLNAME|SURNAME|USERNAME|DOB|MRN"
          + "|SSN|PHONE|EMAIL|ADDRESS|PACIENTE|CLIENTE|NOMBRE|APELLIDO|APELLIDOS|FECHA|TELEFONO|TELÉFONO|CORREO|INSERT|PLACEHOLDER"
          + "|TBD|TODO|FIXME";

  private static final String GREETINGS =
      "(?:dear|hi|hello|hey|hola|estimad[oa]s?|querid[oa]s?) {1,3}";

  /** Whose name a form asks for. */
  private static final String WHOSE =
      "(?:patient|first|last|full|customer|client|guest|reviewer|member|user|your)";

  /** Each linear: bounded repetitions over single classes, no nesting. */
  static final List<Form> FORMS =
      List.of(
          Form.of(Signs.CURLY, "[#$%]?\\{{1,3}[^{}]{0,60}\\}{0,3}|[{}]"),
          Form.of(Signs.SQUARE, "\\[{1,2}[^\\[\\]]{0,60}\\]{0,2}|[\\[\\]]"),
          Form.of(Signs.ANGLED, "<{1,2}/?[A-Za-z%!][^<>]{0,60}>{1,2}|<<|>>"),
          Form.of(
              Signs.GUILLEMET,
              "[\u00ab\u2039][A-Za-z_]{0,40}[a-z][A-Z][A-Za-z]{0,30}[\u00bb\u203a]"
                  + "|[\u00ab\u2039][A-Za-z_]{0,37}[A-Z_]{3}[\u00bb\u203a]"),
          Form.of(
              Signs.GUILLEMET,
              "(?i)[\u00ab\u2039] ?(?:"
                  + WHOSE
                  + " ){0,2}(?:name|patient|customer|client|date|phone|insert [^\u00bb\u203a]{0,40}"
                  + "|nombre|apellidos?|paciente|cliente|fecha|tel\u00e9fono|correo) ?[\u00bb\u203a]"),
          Form.of(Signs.BAR, "\\*?\\|[A-Za-z_:]{1,40}\\|\\*?"),
          Form.of(
              Signs.PERCENT,
              "%%[^%\n]{1,40}%%|%{1,2}[A-Za-z_][A-Za-z0-9_.]{1,40}(?:%{1,2}|:)|%(?:\\d\\$)?[sd]\\b"),
          Form.of(Signs.DOLLAR, "\\$[A-Za-z_][A-Za-z0-9_.]{0,40}\\$?"),
          Form.of(Signs.HASH, "#{2,}(?:[-. ()/]{0,3}#{1,10}){0,5}|#[A-Za-z_]{2,30}#"),
          Form.of(Signs.AT, "@{2}[A-Za-z_]{1,30}@{0,2}|~[A-Za-z_]{2,30}~|\\^[A-Za-z_]{2,30}\\^"),
          Form.of(
              Signs.UNDERSCORE | Signs.BULLET | Signs.DOUBLED,
              "_{2,}|_(?: _){1,30}|\\.{5,}|\u2026{2,}|[*\u2022\u25cf\u25cb\u25a1\u25a0\u2610]{3,}|-{4,}|[\u25a1\u25a0\u2610\u25ef]"),
          Form.of(Signs.UNDERSCORE, "\\b[A-Za-z]{1,30}(?:_[A-Za-z0-9]{1,30}){1,5}\\b"),
          Form.of(Signs.LINE, "[\uff3f\u2017]{1,40}|[\u2500-\u259f]{2,40}"),
          Form.of(
              Signs.CROSSES,
              "\\(?\\b[Xx]{2,4}\\)?(?:[-./ ]{1,2}[Xx]{2,4}\\b){1,3}|\\b[Xx]{3,10}\\b"),
          Form.of(
              Signs.CAPITALS,
              "(?<!\\p{L})(?:[Dd]ear|DEAR|[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|[Hh]ola|HOLA|[Ee]stimad[oa]s?|ESTIMAD[OA]|[Qq]uerid[oa]s?),? {1,3}\\p{Lu}{2,30}(?!\\p{L})"),
          Form.of(Signs.CAPITALS, "(?<!\\p{L})(?:" + NAMES + ")(?!\\p{L})"),
          Form.of(Signs.HUMP, "\\b[a-z]{2,20}(?:Name|Date|Phone|Email|Number|Id|ID|Nombre)\\b"),
          Form.of(
              Signs.INNER_DOT,
              "\\b(?:patient|paciente|contact|customer|client|user|recipient|ticket|reviewer|guest|member|person)\\.[A-Za-z_]{2,30}\\b"),
          Form.of(
              Signs.ROUND,
              "(?i)\\((?:insert [^()]{0,40}|(?:your|their|the|patient|client|customer|first|last|full|reviewer|su)?'?s? ?"
                  + "(?:name|first name|last name|date|phone|phone number|email|e-mail|nombre|apellido|fecha|tel\u00e9fono|correo))\\)"),
          Form.of(
              Signs.GREETING,
              "(?i)(?<!\\p{L})"
                  + GREETINGS
                  + "(?:(?:"
                  + WHOSE
                  + "(?:['\u2019]s)? ){0,2}name|nombre|apellidos?|so-and-so|fulan[oa])(?!\\p{L})"),
          Form.of(
              Signs.GREETING,
              "(?i)(?<!\\p{L})"
                  + GREETINGS
                  + "(?:[.\u2026?]{1,20}|\\( {0,20}\\)|< {0,20}>|[_\u2013\u2014-](?: ?[_\u2013\u2014-]){1,20}"
                  + "|[*~=]{2,20}|:[a-z_]{2,20}) ?[,:!]"),
          Form.of(
              Signs.NAME,
              "(?<!\\p{L})(?:(?:Patient|First|Last|Full|Customer|Client|Guest|Reviewer)(?:['\u2019]s)? Name"
                  + "|Nombre del? (?:Paciente|Cliente))(?!\\p{L})"),
          Form.of(
              Signs.INSERT,
              "(?i)\\binsert (?:the |their |your |patient |client |customer )?(?:name|date|phone|link|number|details)\\b"),
          Form.of(
              Signs.HERE,
              "(?i)\\b(?:name|nombre|date|fecha|phone) (?:goes here|here|aqu\u00ed)\\b|\\blorem ipsum\\b"));

  /** A text with more is refused for the first of them; looking on would only take time. */
  private static final int MOST_HITS = 200;

  private ForeignPlaceholders() {}

  /** All placeholders in a text, each stretch once, in order. */
  static List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    int signs = Signs.of(text);
    for (Form form : FORMS) {
      if ((signs & form.needs()) != 0) {
        form.shape()
            .find(
                text,
                (start, end) -> {
                  if (hits.size() < MOST_HITS
                      && hits.stream().noneMatch(hit -> hit.start() < end && start < hit.end())) {
                    hits.add(new Hit(start, end));
                  }
                });
      }
    }
    hits.sort(java.util.Comparator.comparingInt(Hit::start));
    return hits;
  }
}

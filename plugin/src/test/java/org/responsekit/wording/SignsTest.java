package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.responsekit.wording.text.Shape;

/** A search that is left out for want of its signs would have found nothing. */
class SignsTest {
  private static final List<String> PIECES =
      List.of(
          "{{name}}",
          "{",
          "}",
          "[Patient Name]",
          "]",
          "<first>",
          "<<",
          ">",
          "\u00abfirstName\u00bb",
          "\u2039NAME\u203a",
          "*|FNAME|*",
          "|",
          "%NAME%",
          "%s",
          "$name$",
          "$",
          "##",
          "#",
          "#DATE#",
          "@@x@@",
          "~a_b~",
          "^ab^",
          "__",
          "_ _",
          ".....",
          ".",
          "..",
          "\u2026\u2026",
          "***",
          "----",
          "\u25a1",
          "\u2588\u2588",
          "\uff3f",
          "\u2017",
          "%%First Name%%",
          "\u00abNombre\u00bb",
          "Dear ...,",
          "Patient Name",
          "\u25ef",
          "\u2022\u2022\u2022",
          "first_name",
          "XX-XXX",
          "xX",
          "x",
          "Dear PATIENT",
          "Hola \u00d1\u00d1",
          "\ud835\udc00\ud835\udc01",
          "NAME",
          "TEL\u00c9FONO",
          "TBD",
          "firstName",
          "user.name",
          "user.",
          "(insert name)",
          "(",
          "insert the name",
          "date here",
          "Lorem Ipsum",
          "hELLO  first name",
          "estimado nombre",
          "Queridas ??,",
          "Hey ( ):",
          "Nombre del Paciente",
          "Guest\u2019s Name",
          "fecha aqu\u00ed",
          "Insert link",
          "https://a.b",
          "ftp://",
          "WWW.x",
          "www.\u0001",
          "a.example",
          "jo at a dot com",
          "jo ARROBA a PUNTO com",
          "12 Oak Street",
          "PO Box 7",
          "Calle Sol 4",
          "TX 75001",
          "Suite #3",
          "a",
          "B",
          "the",
          " ",
          " ",
          " ",
          "\n",
          ". ",
          ", ",
          "\u00e9",
          "\u00a0",
          "7");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(6) + 1; count > 0; count--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(4) == 0) {
        text.append((char) (1 + random.nextInt(0x17f)));
      }
    }
    return text.toString();
  }

  private static boolean finds(Shape shape, String text) {
    boolean[] found = {false};
    shape.find(text, (start, end) -> found[0] = true);
    return found[0];
  }

  @Test
  void noPlaceholderIsMissedForWantOfASign() {
    Random random = new Random(11);
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      int signs = Signs.of(text);
      for (ForeignPlaceholders.Form form : ForeignPlaceholders.FORMS) {
        boolean skipped = (signs & form.needs()) == 0;
        assertThat(skipped && finds(form.shape(), text)).as("%s in \"%s\"", form, text).isFalse();
      }
    }
  }

  @Test
  void noContactIsMissedForWantOfASign() {
    Random random = new Random(12);
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      int signs = Signs.of(text);
      boolean url = (signs & WrittenContacts.URL_NEEDS) == 0;
      boolean street = (signs & WrittenContacts.STREET_NEEDS) == 0;
      boolean mail = !WrittenContacts.maySpeakMail(text);
      assertThat(url && finds(WrittenContacts.URL, text)).as(text).isFalse();
      assertThat(street && finds(WrittenContacts.STREET, text)).as(text).isFalse();
      assertThat(mail && finds(WrittenContacts.SPOKEN_MAIL, text)).as(text).isFalse();
    }
  }

  @Test
  void everySearchIsMadeWhereItsSignStands() {
    assertThat(Signs.of("Thank you. We read all.")).isZero();
    assertThat(Signs.of("a.b") & Signs.INNER_DOT).isNotZero();
    assertThat(Signs.of("iPhone") & Signs.HUMP).isNotZero();
    assertThat(Signs.of("\u00d1\u00d1") & Signs.CAPITALS).isNotZero();
  }
}

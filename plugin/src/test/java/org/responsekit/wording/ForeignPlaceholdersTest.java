package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and other systems leave to be filled in, and what only looks like it. */
class ForeignPlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00abName\u00bb",
        "\u00ab Nombre \u00bb",
        "\u2039first name\u203a",
        "%%First Name%%",
        "Dear Patient Name,",
        "Dear Reviewer's Name,",
        "Hi First Name!",
        "Hello name,",
        "Estimado Nombre:",
        "Please greet Patient Name first.",
        "Nombre del Paciente",
        "Dear ...,",
        "Dear \u2026,",
        "Dear ( ),",
        "Dear <>,",
        "Hi :name,",
        "Hi ???,",
        "Hi \uff3f\uff3f\uff3f,",
        "Hi \u2017\u2017\u2017,",
        "Hi \u2013 \u2013 \u2013,",
        "Hi ---,",
        "Hi \u2588\u2588\u2588\u2588,",
        "Hi so-and-so,",
        "Hola fulano,",
        "Hi ==,"
      })
  void askToBeFilled(String text) {
    assertThat(ForeignPlaceholders.in("Thank you for writing. " + text + " Please call us."))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi \u2013 thank you for writing.",
        "Hello, and thank you.",
        "Hello :)!",
        "Hello! ...",
        "Hi there,",
        "Dear neighbors,",
        "The name on the door is Cedar Hill.",
        "It is 5% off, and 10% of it is ours.",
        "We said \u00abgracias\u00bb to all.",
        "What's in a first name? A lot.",
        "Open 8\u201312 \u2013 and later \u2013 on weekdays.",
        "Hola a todos:"
      })
  void areWordsLikeOthers(String text) {
    assertThat(ForeignPlaceholders.in("Thank you for writing. " + text + " Please call us."))
        .isEmpty();
  }
}

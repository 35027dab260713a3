package org.responsekit.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # phones
          call (555) 555-0142 now              | call (•••) •••-•••• now
          call 555.555.0142 now                | call •••.•••.•••• now
          call +1 555 555 0142 now             | call +• ••• ••• •••• now
          call 555–555–0142, ext. 12           | call •••–•••–••••, ext. 12
          555-0142                             | •••-••••
          # social security, record and account numbers
          SSN 123-45-6789                      | SSN •••-••-••••
          123456789                            | •••••••••
          MRN 00123                            | MRN •••••
          chart A-48213                        | chart A-•••••
          zip 97201-1234                       | zip •••••-••••
          address 192.168.10.24                | address •••.•••.••.••
          # dates
          on 10/01/2026 at noon                | on ••/••/•••• at noon
          on 1/2/26                            | on •/•/••
          on 12/5                              | on ••/•
          on 2026-10-01                        | on ••••-••-••
          on 01.10.2026                        | on ••.••.••••
          on March 5 you                       | on March • you
          on March 5th, 2026                   | on March •••, 2026
          on 5 March                           | on • March
          on the 21st May                      | on the •••• May
          el 5 de marzo de 2026                | el • de marzo de ••••
          # addresses
          write to alex.smith@example.com      | write to ••••••••••@•••••••••••
          write to a+b@c.example.org, please   | write to •••@•••••••••••••, please
          at 12 Oak Street                     | at •• ••• Street
          at 1200 Old Mill Rd.                 | at •••• ••• •••• Rd.
          Calle Mayor 12                       | Calle ••••• ••
          # names after greetings and titles
          Dear Alex, we are sorry              | Dear ••••, we are sorry
          Dear Alex Smith, we are sorry        | Dear •••• •••••, we are sorry
          Dear ALEX                            | Dear ••••
          Hi Anne-Marie!                       | Hi ••••-•••••!
          Hello, Maria! We are sorry           | Hello, •••••! We are sorry
          Dear Alex and Robin, thank you       | Dear •••• and •••••, thank you
          Mr. Smith waited                     | Mr. ••••• waited
          Dr. J. O'Brien will call             | Dr. •. ••••••• will call
          nurse Kelly was kind                 | nurse ••••• was kind
          Thank you, Alex, for writing         | Thank you, ••••, for writing
          Thanks Alex                          | Thanks ••••
          Estimado señor García:               | Estimado señor ••••••:
          Estimada Sra. María de la Cruz       | Estimada Sra. ••••• de la ••••
          Hola Ana                             | Hola •••
          Gracias, Ana                         | Gracias, •••
          patient Alex Smith                   | patient •••• •••••
          """)
  void hides(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you for telling us. We work on it every day.",
        "Thank you. We are glad.",
        "Hi! We are open 8 to 5.",
        "Monday to Friday, 8 to 5",
        "45 CFR 164.502(a)",
        "Dear ${patient.firstName}, we are sorry",
        "Dear {{ticket.requester.name}}",
        "[Patient Name] and [FIRST NAME]",
        "Dear PATIENT",
        "kit-unknown-key templates/long-wait.ftl:17:8",
        "at most 4096 bytes",
        "45 CFR 164.514(b)(2)(i)(A)",
        "practice-manager",
        "You may call us.",
        "a @ b",
        "@office",
        "",
      })
  void leaves(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @Test
  void keepsEveryLengthAndLineBreak() {
    List<String> pieces =
        List.of(
            "Dear ",
            "Alex",
            " ",
            "\n",
            ", ",
            ". ",
            "555",
            "-",
            "0142",
            "@",
            "example.com",
            "5 de ",
            "marzo",
            "March",
            "😀",
            "\ud83d",
            "${",
            "}",
            "Mr",
            "de la ",
            "12 Oak ",
            "Street",
            "\t");
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String masked = Masking.mask(text.toString());
      assertThat(masked).hasSize(text.length());
      for (int i = 0; i < masked.length(); i++) {
        char now = masked.charAt(i);
        boolean kept = now == text.charAt(i);
        assertTrue(kept || (now == '\u2022' && text.charAt(i) != '\n'), text.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1 ", "@", "a@", "de ", "5 de ", "Dear ", "Alex ", "a.", " ", "12 Oak ", "/"})
  void longTextsTakeLinearTime(String piece) {
    String text = piece.repeat((1 << 20) / piece.length());
    CpuTime.within(3, () -> assertThat(Masking.mask(text)).hasSameSizeAs(text));
  }

  @Test
  void quotesAreMaskedShortAndOnOneLine() {
    assertThat(Masking.quote("Dear Alex,\nhello")).isEqualTo("\"Dear ••••, hello\"");
    assertThat(Masking.quote("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    assertThat(Masking.quote("x".repeat(61))).isEqualTo("\"" + "x".repeat(57) + "...\"");
    assertThat(Masking.quote("x".repeat(56) + "😀".repeat(9)))
        .isEqualTo("\"" + "x".repeat(56) + "...\"");
  }
}

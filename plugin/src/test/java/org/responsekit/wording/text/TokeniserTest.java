package org.responsekit.wording.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {
  private static String look(String text) {
    return Tokeniser.tokens(Normal.of(text).text(), List.of()).stream()
        .map(
            token ->
                token.kind == Kind.WORD
                    ? token.plain
                    : token.isSign()
                        ? Character.toString(token.sign)
                        : token.kind + "=" + token.raw)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Don't worry;do not worry",
        "we'll, you'd;we will , you would",
        "Can't cannot won't;can not can not will not",
        "the doctor's;the doctor 's",
        "G\u00fc\u00e9mez est\u00e1 aqu\u00ed;guemez esta aqui",
        "call 555-010-0100 now;call PHONE=555-010-0100 now",
        "(555) 010-0100;PHONE=(555) 010-0100",
        "on 3/14/2025;on DATE=3/14/2025",
        "el 14.03.2025;el DATE=14.03.2025",
        "2025-03-14;DATE=2025-03-14",
        "1 de 3;NUM=1 de NUM=3",
        "at 9:30 am;at TIME=9:30 am",
        "at 9:30 amazing;at TIME=9:30 amazing",
        "$45.50, 20 %;MONEYAMT=$45.50 , PCT=20 %",
        "el 80\u00a0%;el PCT=80 %",
        "un 12,5\u202f%;un PCT=12,5 %",
        "12.5% of 1,200 %;PCT=12.5% of PCT=1,200 %",
        "20 \u20ac, 19,90\u00a0\u20ac;MONEYAMT=20 \u20ac , MONEYAMT=19,90 \u20ac",
        "400 mg;DOSE=400 mg",
        "0,5\u00a0ml;DOSE=0,5 ml",
        "2.5ml;DOSE=2.5ml",
        "the 14th;the ORD=14th",
        "123-45-6789;IDLIT=123-45-6789",
        "A123456;IDLIT=A123456",
        "chart #12345;chart IDLIT=#12345",
        "12345678;LONGNUM=12345678",
        "ask@maple.example;EMAIL=ask@maple.example",
        "www.maple.example/x;URL=www.maple.example/x",
        "maple.example;URL=maple.example",
        "hi @sam;hi HANDLE=@sam",
        "hi @everyone;hi @ everyone",
      })
  void readsWordsAndLiterals(String text, String tokens) {
    assertThat(look(text)).isEqualTo(tokens);
  }

  @Test
  void whatIsInvisibleOrFancyIsReadAsPlain() {
    assertThat(look("pa\u200btient \uff48\uff49 \ud835\udc1a\ud835\udc1b cafe\u0301 it\u2019s"))
        .isEqualTo("patient hi ab cafe it 's");
  }

  @Test
  void placesLeadBackToTheRawText() {
    String raw = "a\u200b b\u0301e \ud835\udc1ac";
    Normal normal = Normal.of(raw);
    Token last = Tokeniser.tokens(normal.text(), List.of()).get(2);
    assertThat(raw.substring(normal.rawStart(last.start), normal.rawEnd(last.end)))
        .isEqualTo("\ud835\udc1ac");
  }

  @Test
  void aStretchThatTheKitVouchesForIsOneToken() {
    List<Token> tokens =
        Tokeniser.tokens(
            "Call Maple Dental now", List.of(new Tokeniser.Opaque(5, 17, Kind.FACTNAME)));
    assertThat(tokens)
        .extracting(token -> token.kind)
        .containsExactly(Kind.WORD, Kind.FACTNAME, Kind.WORD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "One. Two! Three?;3",
        "Dr. Smith is in. Yes;2",
        "J. Smith is in;1",
        "It is 3.5 miles;1",
        "Wow... yes;2",
        "Line one/line two;2",
        "Thanks \ud83d\ude00 We care;2",
        "Thanks \ud83d\ude00 we care;1",
      })
  void splitsSentences(String text, int count) {
    List<Token> tokens = Tokeniser.tokens(Normal.of(text.replace('/', '\n')).text(), List.of());
    assertThat(Sentences.of(tokens)).hasSize(count);
  }

  @Test
  void whatGoesOnTooLongIsCut() {
    List<Sentence> sentences = Sentences.of(Tokeniser.tokens("you ".repeat(900), List.of()));
    assertThat(sentences).hasSize(3).allMatch(Sentence::cut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi [Name], thanks;[Name]",
        "Hi {{first_name}}!;{{first_name}}",
        "Hi {!Contact.Name};{!Contact.Name}",
        "on XX/XX/XXXX;XX/XX/XXXX",
        "fecha dd/mm/aaaa;dd/mm/aaaa",
        "Hi @@NAME@@;@@NAME@@",
        "%FIRSTNAME% hi;%FIRSTNAME%",
        "Dear , hi;Dear ,",
        "call ###-####;###-###",
        "sign ____ here;____",
        "<<name>> hi;<<name>>",
        "INSERT DATE;INSERT DATE",
        "a [new] chair;",
        "we (really) care;",
      })
  void findsPlaceholders(String text, String found) {
    List<Placeholders.Hit> hits = Placeholders.in(text);
    String first = hits.isEmpty() ? null : text.substring(hits.get(0).start(), hits.get(0).end());
    assertThat(first).isEqualTo(found);
  }
}

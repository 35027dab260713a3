package org.responsekit.wording.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Searches that begin only at the words that may open a find come to the same as thorough ones. */
class OpenersTest {
  private static final int TEXTS = 20_000;
  private static final List<String> MORE =
      List.of(
          "3", "14", "2025", "123456", "988", "800", "273", "8255", "60", "120", "/", "-", ".", ",",
          ":", "@", "#", "%", "the", "a", "an", "of", "on", "to", "by", "our", "us", "x", "xxx",
          "self", "harm", "age", "aged", "turned", "old", "su", "edad", "el", "la", "de", "own",
          "life", "want", "die", "quiere", "morir", "d", "o", "b", "m", "r", "n", "AB", "Mary");

  @Test
  void theFindsAreTheSame() throws ReflectiveOperationException {
    List<String> words = words();
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 3 + random.nextInt(12); k > 0; k--) {
        List<String> from = random.nextInt(3) == 0 ? MORE : words;
        text.append(from.get(random.nextInt(from.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      String kind = random.nextBoolean() ? "reply" : "post";
      List<Object> brief = finds(new Scan(text.toString(), true), kind);
      assertThat(brief).as("%s", text).isEqualTo(finds(new Scan(text.toString(), false), kind));
      found += brief.size() > 2 ? 1 : 0;
    }
    assertThat(found).isGreaterThan(TEXTS / 40);
  }

  private static List<Object> finds(Scan scan, String kind) {
    List<Object> finds = new ArrayList<>(Identifiers.in(scan, kind));
    finds.add(CrisisHelp.missing(scan, false));
    finds.add(OfflineChannel.missing(scan, false, false));
    return finds;
  }

  /** All words that the searches know. */
  private static List<String> words() throws ReflectiveOperationException {
    Set<String> words = new TreeSet<>();
    for (Class<?> search :
        List.of(
            Ages.class,
            CrisisHelp.class,
            Dates.class,
            Identifiers.class,
            Measures.class,
            OfflineChannel.class,
            RecordNumbers.class)) {
      for (Field field : search.getDeclaredFields()) {
        if (field.getType() == Set.class) {
          field.setAccessible(true);
          ((Set<?>) field.get(null)).forEach(word -> words.add((String) word));
        }
      }
    }
    return List.copyOf(words);
  }
}

package org.responsekit.handbook;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the handbook itself says, in one language. Layouts write {@code w.skip}, or {@code
 * w("within", "1 day")} where a value is filled in.
 */
final class Words implements TemplateHashModel, TemplateMethodModelEx {
  private static final String FALLBACK = "en";
  private static final Set<String> LANGUAGES = Set.of(FALLBACK, "es");

  private final String language;
  private final Properties words;

  private Words(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** The words of a locale's language, or English ones where there are none. */
  static Words of(String locale) {
    String own = locale.contains("-") ? locale.substring(0, locale.indexOf('-')) : locale;
    String language = LANGUAGES.contains(own) ? own : FALLBACK;
    Properties words = new Properties();
    String name = "words-" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, words);
  }

  /** Whether the words are in the language of that locale. */
  boolean speaks(String locale) {
    return locale.equals(language) || locale.startsWith(language + "-");
  }

  /** Every key, sorted. */
  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  /** One text, with values filled in for {@code {0}}, {@code {1}} and so on. */
  String say(String key, String... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no word " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /** A number with a mark between thousands. */
  String number(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(",", say("thousands"));
  }

  /** What a language is called; its code where there is no word for it. */
  String languageName(String locale) {
    return words.getProperty("language-" + locale, locale);
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    if (key.equals("number")) {
      return (TemplateMethodModelEx)
          arguments -> number(Integer.parseInt(String.valueOf(arguments.get(0))));
    }
    if (!words.containsKey(key)) {
      throw new TemplateModelException("no word " + key);
    }
    return new SimpleScalar(say(key));
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) {
    String[] values = new String[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = String.valueOf(arguments.get(i + 1));
    }
    return say(String.valueOf(arguments.get(0)), values);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}

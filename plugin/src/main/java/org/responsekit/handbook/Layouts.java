package org.responsekit.handbook;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.responsekit.finding.SourceText;

/** The layouts of the handbook: everything is escaped, and they see nothing but {@link View}s. */
final class Layouts {
  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Configuration configuration;
  private final Map<String, Object> shared;

  /**
   * Prepares the layouts.
   *
   * @param words what {@code w} is in them
   * @param site what {@code site} is in them
   * @param own those of the kit's theme, by file name; the built-in ones stand for the others
   */
  Layouts(Words words, View.Site site, Map<String, SourceText> own) {
    this.shared = Map.of("w", words, "site", site);
    this.configuration = new Configuration(VERSION);
    StringTemplateLoader theme = new StringTemplateLoader();
    // a fixed time of change: nothing may depend on the machine's clock
    own.forEach((name, text) -> theme.putTemplate(name, text.text(), 0));
    configuration.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {theme, new ClassTemplateLoader(Layouts.class, "layout")}));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(new Wrapper());
  }

  /**
   * Lays out one page.
   *
   * @param layout the layout's name without {@code .ftlh}
   * @param frame what is around the page
   * @param view what {@code view} is in the layout
   */
  byte[] page(String layout, View.Frame frame, Object view) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      Map<String, Object> model = new java.util.HashMap<>(shared);
      model.put("frame", frame);
      model.put("view", view);
      configuration.getTemplate(layout + ".ftlh").process(model, out);
    } catch (ParseException e) {
      throw new LayoutException(
          Objects.requireNonNullElse(e.getTemplateName(), layout + ".ftlh"),
          e.getLineNumber(),
          e.getColumnNumber(),
          firstLine(e.getEditorMessage()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("layout " + layout, e);
    } catch (TemplateException e) {
      throw new LayoutException(
          Objects.requireNonNullElse(e.getTemplateSourceName(), layout + ".ftlh"),
          Objects.requireNonNullElse(e.getLineNumber(), 1),
          Objects.requireNonNullElse(e.getColumnNumber(), 1),
          firstLine(e.getMessageWithoutStackTop()),
          e);
    }
    return bytes.toByteArray();
  }

  /** What FreeMarker says, without its hints and without the place, which a finding has anyway. */
  private static String firstLine(String message) {
    String text = Objects.requireNonNullElse(message, "").strip();
    int end = text.indexOf("\n\n");
    String first = end < 0 ? text : text.substring(0, end);
    int place = first.indexOf("  [in template");
    return (place < 0 ? first : first.substring(0, place)).replace("\n==>", "").replace('\n', ' ');
  }

  /** Shows layouts the components of our own view records, and empty optionals as missing. */
  private static final class Wrapper extends DefaultObjectWrapper {
    Wrapper() {
      super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
      DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(VERSION);
      settings.setIterableSupport(true);
      settings.setMemberAccessPolicy(new RecordsOnly());
      settings.setRecordZeroArgumentNonVoidMethodPolicy(
          ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
      return settings;
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
      return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
    }
  }

  private static final class RecordsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      Class<?> around = type.getEnclosingClass();
      boolean ours = type.isRecord() && (around == View.class || around == PrintView.class);
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return ours && method.getDeclaringClass() == type && method.getParameterCount() == 0;
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}

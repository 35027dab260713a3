package org.responsekit.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLookupStrategy;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.DefaultTruncateBuiltinAlgorithm;
import freemarker.core.JSONCFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.responsekit.template.language.Construct;

/**
 * Every setting of FreeMarker, set explicitly and for good: its defaults are made for web pages and
 * depend on the machine. A test compares the names with those FreeMarker has.
 *
 * @param name FreeMarker's name
 * @param value what it is set to, in words
 * @param why the reason
 * @param inTemplates whether FreeMarker would let a template change it
 * @param set sets it
 */
record FixedSetting(
    String name, String value, String why, boolean inTemplates, Consumer<Configuration> set) {
  private static final String MACHINE = "the machine may not decide it";
  private static final String WHOLE = "one way to write is enough to read and check";
  private static final String NO_DATES = "templates have no dates";
  private static final String NO_JAVA = "templates see no Java";
  private static final String NO_FILES = "templates see the kit's files and no others";
  private static final String LOUD = "what goes wrong is reported, and nothing is printed instead";
  private static final String PLAIN = "replies are plain text, and blanks stay whole";
  private static final String SPEED = "each file is read once";

  static final List<FixedSetting> ALL =
      List.of(
          open("boolean_format", "true,false", MACHINE, c -> c.setBooleanFormat("true,false")),
          open("c_format", "JSON", MACHINE, c -> c.setCFormat(JSONCFormat.INSTANCE)),
          open("classic_compatible", "no", LOUD, c -> c.setClassicCompatible(false)),
          open("date_format", "none", NO_DATES, c -> c.setDateFormat("iso")),
          open("datetime_format", "none", NO_DATES, c -> c.setDateTimeFormat("iso")),
          open(
              "locale",
              "en_US; the language of a text is the fact locale",
              MACHINE,
              c -> c.setLocale(Locale.US)),
          open("number_format", "digits and a point", MACHINE, c -> c.setNumberFormat("computer")),
          open("output_encoding", "UTF-8", MACHINE, c -> c.setOutputEncoding("UTF-8")),
          open(
              "sql_date_and_time_time_zone",
              "UTC",
              NO_DATES,
              c -> c.setSQLDateAndTimeTimeZone(utc())),
          open("time_format", "none", NO_DATES, c -> c.setTimeFormat("iso")),
          open("time_zone", "UTC", MACHINE, c -> c.setTimeZone(utc())),
          open("url_escaping_charset", "UTF-8", MACHINE, c -> c.setURLEscapingCharset("UTF-8")),
          set("api_builtin_enabled", "no", NO_JAVA, c -> c.setAPIBuiltinEnabled(false)),
          set(
              "arithmetic_engine",
              "decimals of up to 30 digits",
              "longer ones keep a machine busy for hours",
              c -> c.setArithmeticEngine(new Numbers())),
          set(
              "attempt_exception_reporter",
              "silent",
              "<#attempt> is refused",
              c -> c.setAttemptExceptionReporter((exception, environment) -> {})),
          set(
              "auto_escaping_policy",
              "always",
              "whatever is printed passes our format",
              c -> c.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY)),
          set(
              "auto_flush",
              "no",
              "texts are written when they are finished",
              c -> c.setAutoFlush(false)),
          set(
              "auto_import",
              "templates/lib/",
              "every library is there under its file name",
              c -> c.setAutoImports(Map.of())),
          set(
              "auto_include",
              "none",
              "a template says what it includes",
              c -> c.setAutoIncludes(List.of())),
          set(
              "cache_storage",
              "all of them",
              SPEED,
              c -> c.setCacheStorage(new StrongCacheStorage())),
          set("custom_date_formats", "none", NO_DATES, c -> c.setCustomDateFormats(Map.of())),
          set("custom_number_formats", "none", NO_JAVA, c -> c.setCustomNumberFormats(Map.of())),
          set("default_encoding", "UTF-8", MACHINE, c -> c.setDefaultEncoding("UTF-8")),
          set(
              "fallback_on_null_loop_variable",
              "no",
              "a name means one thing",
              c -> c.setFallbackOnNullLoopVariable(false)),
          set(
              "incompatible_improvements",
              "2.3.35",
              "the newest behaviour, pinned",
              c -> c.setIncompatibleImprovements(Configuration.VERSION_2_3_35)),
          set(
              "interpolation_syntax",
              "${...}",
              WHOLE,
              c -> c.setInterpolationSyntax(Configuration.LEGACY_INTERPOLATION_SYNTAX)),
          set(
              "lazy_auto_imports",
              "yes",
              "a library's own lines run when it is first named",
              c -> c.setLazyAutoImports(true)),
          set("lazy_imports", "no", "<#import> is refused", c -> c.setLazyImports(false)),
          set(
              "localized_lookup",
              "no",
              "a template is the file that is named, in every language",
              c -> c.setLocalizedLookup(false)),
          set(
              "log_template_exceptions",
              "no",
              "findings say it, once",
              c -> c.setLogTemplateExceptions(false)),
          set(
              "naming_convention",
              "small letters and underscores",
              WHOLE,
              c -> c.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION)),
          set(
              "new_builtin_class_resolver",
              "no class at all",
              NO_JAVA,
              c -> c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER)),
          set(
              "object_wrapper",
              "texts, numbers, yes and no only",
              NO_JAVA,
              c -> c.setObjectWrapper(new NothingWrapper())),
          set("output_format", "our own", PLAIN, c -> c.setOutputFormat(TextFormat.INSTANCE)),
          set(
              "recognize_standard_file_extensions",
              "no",
              "no file name changes the format",
              c -> c.setRecognizeStandardFileExtensions(false)),
          set(
              "registered_custom_output_formats",
              "none",
              PLAIN,
              c -> c.setRegisteredCustomOutputFormats(Set.of())),
          set("show_error_tips", "no", "findings say what to do", c -> c.setShowErrorTips(false)),
          set("strict_bean_models", "there are no beans", NO_JAVA, c -> {}),
          set("strict_syntax", "yes", WHOLE, FixedSetting::strict),
          set("tab_size", "1", "a tab is one column, as editors count", c -> c.setTabSize(1)),
          set(
              "tag_syntax",
              "<#...>",
              WHOLE,
              c -> c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX)),
          set(
              "template_configurations",
              "none",
              "all files are read alike",
              c -> c.setTemplateConfigurations(null)),
          set(
              "template_exception_handler",
              "stops",
              LOUD,
              c -> c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER)),
          set("template_loader", "the files that were read", NO_FILES, c -> {}),
          set(
              "template_lookup_strategy",
              "exact names",
              NO_FILES,
              c -> c.setTemplateLookupStrategy(TemplateLookupStrategy.DEFAULT_2_3_0)),
          set(
              "template_name_format",
              "strict",
              NO_FILES,
              c -> c.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0)),
          set(
              "template_update_delay",
              "never",
              SPEED,
              c -> c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE)),
          set(
              "truncate_builtin_algorithm",
              "FreeMarker's",
              "?truncate is refused",
              c -> c.setTruncateBuiltinAlgorithm(DefaultTruncateBuiltinAlgorithm.ASCII_INSTANCE)),
          set(
              "whitespace_stripping",
              "yes",
              "a line of tags alone prints nothing",
              c -> c.setWhitespaceStripping(true)),
          set("wrap_unchecked_exceptions", "yes", LOUD, c -> c.setWrapUncheckedExceptions(true)),
          set(
              "shared variables",
              "none",
              "FreeMarker brings five of its own, such as capture_output",
              Configuration::clearSharedVariables));

  private static FixedSetting open(
      String name, String value, String why, Consumer<Configuration> set) {
    return new FixedSetting(name, value, why, true, set);
  }

  private static FixedSetting set(
      String name, String value, String why, Consumer<Configuration> set) {
    return new FixedSetting(name, value, why, false, set);
  }

  private static TimeZone utc() {
    return TimeZone.getTimeZone("UTC");
  }

  @SuppressWarnings("deprecation") // there are tags without #, and they have to stay off
  private static void strict(Configuration configuration) {
    configuration.setStrictSyntaxMode(true);
  }

  /** A configuration with all of them, that reads these files. */
  static Configuration configuration(Sources sources) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    ALL.forEach(setting -> setting.set().accept(configuration));
    configuration.setTemplateLoader(sources);
    return configuration;
  }

  /** Its line in the table of the language. */
  Construct construct() {
    String example = inTemplates ? "<#setting " + name + "=\"x\">" : "";
    return new Construct(
        Construct.Group.SETTING, name, false, why, value, example, "<#setting", Set.of());
  }
}

package freemarker.core;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.responsekit.template.LanguagePage;
import org.responsekit.template.language.Construct;
import org.responsekit.template.language.Construct.Group;

/**
 * Compares the table of the language with FreeMarker's jar: what FreeMarker has is in the table,
 * once, and the table has nothing else. An upgrade that adds something fails here until someone
 * decides.
 */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
class LanguageTableTest {
  /** Classes that no parsed template holds, with the reason. */
  private static final Set<String> NEVER_PARSED =
      Set.of(
          "DebugBreak", // put in by FreeMarker's debugger
          "ThreadInterruptionSupportTemplatePostProcessor$ThreadInterruptionCheck", // put in on
          // demand
          "TrimInstruction", // <#t> and its like, taken out after parsing
          "ExpressionWithFixedResult"); // made while a template runs

  @Test
  void directives() {
    List<String> known = keys(Group.DIRECTIVE);
    known.remove("<@name"); // the call of a macro, which has no name of its own
    assertThat(known)
        .doesNotHaveDuplicates()
        .hasSize(45)
        .hasSameElementsAs(_CoreAPI.LEGACY_BUILT_IN_DIRECTIVE_NAMES);
  }

  @Test
  void builtIns() {
    assertThat(keys(Group.BUILT_IN))
        .doesNotHaveDuplicates()
        .hasSize(187)
        .hasSameElementsAs(BuiltIn.SNAKE_CASE_NAMES);
  }

  @Test
  void otherNamesOfBuiltInsAreOnlyTheSameWithCapitals() {
    assertThat(plain(BuiltIn.BUILT_INS_BY_NAME.keySet())).isEqualTo(plain(keys(Group.BUILT_IN)));
  }

  @Test
  void specialVariables() {
    List<String> known = keys(Group.SPECIAL_VARIABLE);
    assertThat(known)
        .doesNotHaveDuplicates()
        .hasSize(27)
        .isSubsetOf(BuiltinVariable.SPEC_VAR_NAMES);
    assertThat(plain(Arrays.asList(BuiltinVariable.SPEC_VAR_NAMES))).isEqualTo(plain(known));
  }

  @Test
  void settings() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    List<String> known = keys(Group.SETTING);
    known.remove("shared variables"); // no setting to FreeMarker, and names to a template
    assertThat(known)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(configuration.getSettingNames(false));
  }

  @Test
  void settingsThatATemplateCouldChange() {
    Set<String> known =
        LanguagePage.table().stream()
            .filter(setting -> setting.group() == Group.SETTING && !setting.example().isEmpty())
            .map(Construct::key)
            .collect(Collectors.toSet());
    assertThat(plain(known)).isEqualTo(plain(Arrays.asList(PropertySetting.SETTING_NAMES)));
  }

  @Test
  void everyKindOfNode() throws Exception {
    Set<String> known =
        LanguagePage.table().stream()
            .flatMap(construct -> construct.kinds().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(NEVER_PARSED);
    Set<String> inJar = new TreeSet<>();
    for (Class<?> type : classes()) {
      boolean node = TemplateElement.class.isAssignableFrom(type) || isExpression(type);
      if (node && !Modifier.isAbstract(type.getModifiers())) {
        inJar.add(type.getName().substring("freemarker.core.".length()));
      }
    }
    assertThat(known).isEqualTo(inJar);
  }

  /** Built-ins are known by their names, each to FreeMarker's registry. */
  private static boolean isExpression(Class<?> type) {
    return Expression.class.isAssignableFrom(type) && !BuiltIn.class.isAssignableFrom(type);
  }

  @Test
  void everyBuiltInClassIsRegistered() throws Exception {
    Set<String> registered =
        BuiltIn.BUILT_INS_BY_NAME.values().stream()
            .map(builtIn -> builtIn.getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    for (Class<?> type : classes()) {
      boolean concrete = !Modifier.isAbstract(type.getModifiers());
      if (BuiltIn.class.isAssignableFrom(type) && concrete) {
        boolean olderBehaviour = type.getName().endsWith("BIBeforeICI2d3d20");
        assertThat(registered.contains(type.getName()) || olderBehaviour)
            .as(type.getName())
            .isTrue();
      }
    }
  }

  @Test
  void everyEntryHasAnExampleAndWords() {
    for (Construct construct : LanguagePage.table()) {
      assertThat(construct.says()).as(construct.name()).isNotBlank();
      if (construct.group() != Group.SETTING) {
        assertThat(construct.example()).as(construct.name()).isNotBlank();
        assertThat(construct.gives()).as(construct.name()).isNotBlank();
        assertThat(construct.instead().isEmpty())
            .as(construct.name())
            .isEqualTo(construct.allowed());
      }
      if (!construct.allowed() && construct.group() != Group.SETTING) {
        assertThat(construct.says()).as(construct.name()).matches("[A-Z].*\\.");
        assertThat(construct.instead()).as(construct.name()).matches("[A-Z].*\\.");
      }
    }
  }

  private static List<String> keys(Group group) {
    return LanguagePage.table().stream()
        .filter(construct -> construct.group() == group)
        .map(Construct::key)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Set<String> plain(Collection<String> names) {
    return names.stream()
        .map(name -> name.replace("_", "").toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every class of FreeMarker's own package in its jar. */
  private static List<Class<?>> classes()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path jar = Path.of(freeMarker().getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (String name :
          file.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.matches("freemarker/core/[^/]+\\.class"))
              .toList()) {
        String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        if (type.matches(".*\\._Java\\d+Impl.*")) {
          continue;
        }
        classes.add(Class.forName(type, false, freeMarker().getClassLoader()));
      }
    }
    return classes;
  }

  private static Class<?> freeMarker() {
    return freemarker.template.Template.class;
  }
}

package org.responsekit.kit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One organisation's kit, as read. Maps are sorted by id, so that nothing depends on the order of
 * files.
 *
 * @param settings what {@code kit.yaml} declares
 * @param contentRoot the path of {@code content/} below the base, with {@code /} at the end unless
 *     it is the base
 * @param templateRoot the path of {@code templates/} below the base, likewise
 * @param pages guidance by id, situations not among them
 * @param situations by id
 * @param templates by id
 * @param libraries by namespace
 * @param parts by name
 * @param houseRules in order of files and places
 * @param images by path below {@code content/}
 * @param approvals what people approved, in the order of {@code approvals.yaml}
 */
public record Kit(
    Settings settings,
    String contentRoot,
    String templateRoot,
    Map<String, Page> pages,
    Map<String, Situation> situations,
    Map<String, Template> templates,
    Map<String, FtlFile> libraries,
    Map<String, FtlFile> parts,
    List<HouseRule> houseRules,
    Map<String, Path> images,
    List<Approval> approvals) {

  public Kit {
    pages = ordered(pages);
    situations = ordered(situations);
    templates = ordered(templates);
    libraries = ordered(libraries);
    parts = ordered(parts);
    houseRules = List.copyOf(houseRules);
    images = ordered(images);
    approvals = List.copyOf(approvals);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The channels of a template, without references that do not exist. */
  public List<Channel> channelsOf(Template template) {
    return template.channels().stream()
        .map(ref -> settings.channels().get(ref.id()))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** The templates that answer a situation, without retired ones. */
  public List<Template> templatesFor(Situation situation) {
    return templates.values().stream()
        .filter(template -> template.retiredFor().isEmpty())
        .filter(
            template ->
                template.situations().stream().anyMatch(ref -> ref.id().equals(situation.id())))
        .toList();
  }

  /** A fact that guidance may print: of the practice, a role, or the kit's own. */
  public Optional<LocalText> guidanceFact(String name) {
    FactName parsed = FactName.parse(name);
    return parsed == null ? Optional.empty() : parsed.in(settings);
  }
}

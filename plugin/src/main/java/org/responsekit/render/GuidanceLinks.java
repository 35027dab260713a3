package org.responsekit.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.kit.FactName;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Page;

/** What the links and facts of one page become. */
final class GuidanceLinks {
  private static final Pattern FACT = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)\\s*(?:x|ext\\.?|extension)\\s*(\\d+)\\s*$");

  /**
   * A link that may stand on the page.
   *
   * @param href the address
   * @param external whether it leaves the handbook for another site
   */
  record Href(String href, boolean external) {}

  private final Kit kit;
  private final Links links;
  private final Page page;
  private final GuidancePlace place;
  private final boolean stop;

  GuidanceLinks(Kit kit, Links links, Page page, GuidancePlace place, boolean stop) {
    this.kit = kit;
    this.links = links;
    this.page = page;
    this.place = place;
    this.stop = stop;
  }

  /**
   * Where a link leads; empty when it may not stand here. On a page that says stop there is no way
   * to a template: nothing may be answered from it.
   */
  Optional<Href> href(String destination) {
    String filled = fill(destination);
    Links.Target target = links.follow(page.source().path(), filled, false);
    if (target instanceof Links.Target.External external) {
      return Optional.of(external(external.address()));
    }
    if (target instanceof Links.Target.OnPage onPage
        && !(stop && onPage.kind() == Links.Kind.TEMPLATE)) {
      boolean inPage = destination.startsWith("#") && place instanceof GuidancePlace.OwnPage;
      return Optional.of(new Href(inPage ? "#" + onPage.anchor() : place.link(onPage), false));
    }
    return Optional.empty();
  }

  /** Where an image is, if it is one of the kit's. */
  Optional<String> image(String destination) {
    return links.follow(page.source().path(), destination, true) instanceof Links.Target.Image image
        ? Optional.of(place.toRoot() + GuidanceHtml.imageAddress(image.path()))
        : Optional.empty();
  }

  /** The text of a fact in the handbook's own language. */
  String fact(String name) {
    return kit.guidanceFact(name).map(this::own).orElse("");
  }

  /** The link that a printed fact makes by itself: telephone numbers, e-mail and web addresses. */
  Optional<Href> factHref(String name) {
    FactName parsed = FactName.parse(name);
    if (parsed == null || parsed.root().equals("facts")) {
      return Optional.empty();
    }
    String text = fact(name);
    return switch (parsed.key()) {
      case "phone" -> Optional.of(new Href(GuidanceHtml.telephone(text), false));
      case "email" -> Optional.of(new Href("mailto:" + text, false));
      case "website" -> href(text);
      default -> Optional.empty();
    };
  }

  private String fill(String destination) {
    return FACT.matcher(destination)
        .replaceAll(found -> Matcher.quoteReplacement(fact(found.group(1))));
  }

  private static Href external(String address) {
    if (address.regionMatches(true, 0, "tel:", 0, 4)) {
      return new Href(GuidanceHtml.telephone(address.substring(4)), false);
    }
    boolean web = address.regionMatches(true, 0, "http", 0, 4);
    return new Href(address, web);
  }

  /** A telephone number as a telephone dials it (RFC 3966). */
  static String dial(String written) {
    Matcher extension = EXTENSION.matcher(written);
    boolean extended = extension.find();
    String main = extended ? written.substring(0, extension.start()) : written;
    String digits = main.replaceAll("[^0-9]", "");
    String number = main.strip().startsWith("+") ? "+" + digits : digits;
    return extended ? number + ";ext=" + extension.group(1) : number;
  }

  private String own(LocalText text) {
    return text.in(kit.settings().mainLocale());
  }
}

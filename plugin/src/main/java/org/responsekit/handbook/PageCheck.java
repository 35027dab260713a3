package org.responsekit.handbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks over a finished page for what no page may have, tag by tag. */
final class PageCheck {
  private static final Set<String> NEVER =
      Set.of("style", "iframe", "object", "embed", "form", "base", "template");

  private final String html;
  private int at;

  private PageCheck(String html) {
    this.html = html;
  }

  /** What is wrong with a page, as the end of a sentence. */
  static Optional<String> problem(byte[] page) {
    return new PageCheck(new String(page, StandardCharsets.UTF_8)).first();
  }

  private Optional<String> first() {
    int head = html.indexOf("<head>");
    int policy = html.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
    if (head < 0 || policy < 0 || !html.substring(head + "<head>".length(), policy).isBlank()) {
      return Optional.of("has no content security policy at the start of its head");
    }
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      at++;
      if (at < html.length() && Character.isLetter(html.charAt(at))) {
        Optional<String> problem = tag();
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> tag() {
    String name = word();
    if (NEVER.contains(name)) {
      return Optional.of("has a <" + name + ">");
    }
    boolean source = false;
    while (at < html.length() && html.charAt(at) != '>') {
      String attribute = word();
      String value = "";
      if (attribute.isEmpty()) {
        at++;
        continue;
      }
      if (at < html.length() && html.charAt(at) == '=') {
        at++;
        value = value();
      }
      source |= attribute.equals("src");
      String lower = value.strip().toLowerCase(Locale.ROOT);
      if (attribute.equals("style") || attribute.startsWith("on")) {
        return Optional.of("has the attribute " + attribute);
      }
      if (lower.startsWith("javascript:")) {
        return Optional.of("has a link that runs a script");
      }
      boolean loads = attribute.equals("src") || (name.equals("link") && attribute.equals("href"));
      if (loads && (lower.startsWith("//") || lower.indexOf(':') >= 0)) {
        return Optional.of("loads something from elsewhere");
      }
    }
    return name.equals("script") && !source
        ? Optional.of("has a script in its own text")
        : Optional.empty();
  }

  private String word() {
    int start = at;
    while (at < html.length() && " \t\n\r\f=/>\"'".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private String value() {
    char quote = at < html.length() ? html.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      int start = at;
      while (at < html.length() && " \t\n\r\f>".indexOf(html.charAt(at)) < 0) {
        at++;
      }
      return html.substring(start, at);
    }
    int end = html.indexOf(quote, at + 1);
    int last = end < 0 ? html.length() : end;
    String value = html.substring(at + 1, last);
    at = Math.min(html.length(), last + 1);
    return value;
  }
}

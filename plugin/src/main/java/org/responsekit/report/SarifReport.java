package org.responsekit.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.responsekit.finding.Finding;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.finding.Span;
import org.responsekit.finding.Waived;

/**
 * {@code findings.sarif}: SARIF 2.1.0, which GitHub and editors show as annotations. It lists the
 * rules that have findings, each with its page. Fingerprints do not depend on line numbers, so that
 * a finding stays the same one while lines move above it. Nothing of the sources is quoted.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "%SRCROOT%";
  private static final String FINGERPRINT = "ruleFileLine/v1";
  private static final int LONGEST_LINE = 500;

  @Override
  public String write(Outcome outcome) {
    Map<String, RuleInfo> rules = new TreeMap<>();
    List<Finding> all = new ArrayList<>(outcome.findings());
    outcome.waived().forEach(waived -> all.add(waived.finding()));
    all.forEach(f -> rules.putIfAbsent(f.rule().id(), f.rule()));
    ObjectNode root = Json.object();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "response-kit");
    if (!outcome.scope().toolVersion().isEmpty()) {
      driver.put("version", outcome.scope().toolVersion());
    }
    ArrayNode ruleNodes = driver.putArray("rules");
    rules.values().forEach(rule -> ruleNodes.add(rule(rule)));
    run.putObject("originalUriBaseIds")
        .putObject(BASE)
        .putObject("description")
        .put("text", "The kit's base folder.");
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    List<String> ids = List.copyOf(rules.keySet());
    Masked masked = new Masked();
    Map<String, Integer> seen = new HashMap<>();
    int firstWaived = outcome.findings().size();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      ObjectNode result = results.addObject();
      result.put("ruleId", finding.rule().id());
      result.put("ruleIndex", ids.indexOf(finding.rule().id()));
      result.put("level", level(finding.severity()));
      result.putObject("message").put("text", message(finding));
      result.putArray("locations").add(location(finding.at()));
      result.putObject("partialFingerprints").put(FINGERPRINT, fingerprint(finding, masked, seen));
      if (!finding.path().isEmpty()) {
        codeFlow(finding, result);
      }
      if (!outcome.waived().isEmpty()) {
        // the format wants the list in all results or in none
        ArrayNode suppressions = result.putArray("suppressions");
        if (i >= firstWaived) {
          suppression(outcome.waived().get(i - firstWaived), suppressions.addObject());
        }
      }
    }
    return Json.text(root);
  }

  private static ObjectNode rule(RuleInfo rule) {
    ObjectNode node = Json.object();
    String why = Masked.words(rule.why());
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", Masked.words(rule.title()));
    node.putObject("fullDescription").put("text", why);
    String page = RulePages.page(rule.id()).orElse("");
    ObjectNode help = node.putObject("help");
    help.put("text", page.isEmpty() ? why : Explanation.plain(page));
    if (!page.isEmpty()) {
      help.put("markdown", page);
    }
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    node.putObject("properties").put("severity", rule.severity().word());
    return node;
  }

  /** Someone answers for it, in {@code kit.yaml}. */
  private static void suppression(Waived waived, ObjectNode node) {
    node.put("kind", "external");
    node.put("status", "accepted");
    node.put(
        "justification",
        Masked.words(waived.reason()) + " (" + waived.role() + ", until " + waived.expires() + ")");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BLOCKER, ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String message(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    lines.addAll(finding.notes());
    if (!finding.fix().isBlank()) {
      lines.add("Fix: " + finding.fix());
    }
    // What looks like a Markdown link would become one: brackets are escaped as the format asks.
    return Masked.words(String.join("\n", lines))
        .replaceAll("\\[([^\\[\\]]*)\\]\\(", "\\\\[$1\\\\](");
  }

  private static ObjectNode location(Span at) {
    ObjectNode location = Json.object();
    ObjectNode physical = location.putObject("physicalLocation");
    ObjectNode artifact = physical.putObject("artifactLocation");
    artifact.put("uri", uri(at.source().path()));
    artifact.put("uriBaseId", BASE);
    ObjectNode region = physical.putObject("region");
    region.put("startLine", at.line());
    region.put("startColumn", at.column());
    region.put("endLine", at.endLine());
    region.put("endColumn", at.endColumn());
    return location;
  }

  /** The way to the finding, the outermost call first and the finding itself last. */
  private static void codeFlow(Finding finding, ObjectNode result) {
    ObjectNode thread =
        result.putArray("codeFlows").addObject().putArray("threadFlows").addObject();
    ArrayNode locations = thread.putArray("locations");
    for (int i = finding.path().size() - 1; i >= 0; i--) {
      Finding.Step step = finding.path().get(i);
      flowLocation(locations, step.at(), Masked.words(step.note()));
    }
    flowLocation(locations, finding.at(), Masked.words(finding.rule().title()));
  }

  private static void flowLocation(ArrayNode locations, Span at, String note) {
    ObjectNode location = location(at);
    location.putObject("message").put("text", note);
    locations.addObject().set("location", location);
  }

  /** A path as a relative reference: everything but unreserved characters is percent-encoded. */
  private static String uri(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return out.toString();
  }

  private static String fingerprint(Finding finding, Masked masked, Map<String, Integer> seen) {
    String line = masked.line(finding.at().source(), finding.at().line());
    String content = line.substring(0, Math.min(line.length(), LONGEST_LINE)).strip();
    String what =
        finding.rule().id()
            + "\n"
            + finding.at().source().path()
            + "\n"
            + content.replaceAll("\\s+", " ");
    int nth = seen.merge(what, 1, Integer::sum);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((what + "\n" + nth).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

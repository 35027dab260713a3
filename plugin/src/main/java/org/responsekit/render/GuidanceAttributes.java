package org.responsekit.render;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Mends the attributes that the Markdown extensions write. */
final class GuidanceAttributes implements AttributeProvider {
  private final GuidanceNodes.Setting setting;
  private final Set<String> explained = new HashSet<>();

  GuidanceAttributes(GuidanceNodes.Setting setting) {
    this.setting = setting;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell) {
      if (tag.equals("th")) {
        attributes.put("scope", "col");
      }
      // HTML knows no align any more, and the pages allow no inline style
      String align = attributes.remove("align");
      if (align != null) {
        attributes.put("class", "align-" + align);
      }
    } else if (node instanceof TableRow row) {
      String anchor =
          setting.explains() && row.getParent() instanceof TableBody
              ? Glossary.anchor(Glossary.words(row, setting.links()::fact))
              : "";
      if (!anchor.isEmpty() && explained.add(anchor)) {
        attributes.put("id", setting.prefix() + anchor);
      }
    } else if (attributes.containsKey("data-footnote-ref")) {
      attributes.put("role", "doc-noteref");
      prefix(attributes);
    } else if (attributes.containsKey("data-footnote-backref")) {
      attributes.put("role", "doc-backlink");
      attributes.put(
          "aria-label", setting.words().back() + " " + attributes.get("data-footnote-backref-idx"));
      prefix(attributes);
    } else if (attributes.containsKey("data-footnotes")) {
      attributes.put("role", "doc-endnotes");
      attributes.put("aria-label", setting.name(setting.words().footnotes()));
    } else if (attributes.getOrDefault("id", "").startsWith("fn")) {
      prefix(attributes);
    }
    attributes.keySet().removeIf(name -> name.startsWith("data-footnote"));
  }

  private void prefix(Map<String, String> attributes) {
    attributes.computeIfPresent("id", (key, id) -> setting.prefix() + id);
    attributes.computeIfPresent("href", (key, href) -> "#" + setting.prefix() + href.substring(1));
  }
}

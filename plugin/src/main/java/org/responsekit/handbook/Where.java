package org.responsekit.handbook;

import org.responsekit.kit.Links;
import org.responsekit.render.GuidanceHtml;

/**
 * Where a view will stand, which decides its addresses.
 *
 * @param root the way to the handbook's root, such as {@code ../}; empty at the root
 * @param whole whether it is a part of what is printed, where every text stands once
 * @param inside whether links lead to a place in the same document
 */
record Where(String root, boolean whole, boolean inside) {
  /** The document that holds everything. */
  static final Where PRINT = new Where("", true, true);

  /** One of several documents that hold everything together; their links lead to the pages. */
  static final Where PART = new Where("", true, false);

  /** The place of a page by its path below the root. */
  static Where at(String path) {
    return new Where("../".repeat((int) path.chars().filter(c -> c == '/').count()), false, false);
  }

  /** The address of what comes of a file. */
  String to(Links.Kind kind, String id) {
    return inside ? "#" + GuidanceHtml.anchor(kind, id) : root + GuidanceHtml.address(kind, id);
  }

  /** The address of a principle. */
  String toPrinciple(String id) {
    return (inside ? "" : root + "principles.html") + "#" + principleAnchor(id);
  }

  /** The address of a page that comes of no file. */
  String toPage(String path) {
    return root + path;
  }

  static String principleAnchor(String id) {
    return "principle:" + id;
  }
}

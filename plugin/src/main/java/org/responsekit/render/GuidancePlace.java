package org.responsekit.render;

import java.util.function.UnaryOperator;
import org.responsekit.kit.Links;

/** Where a body of guidance stands, which decides what its links and anchors look like. */
sealed interface GuidancePlace {
  /** A page of its own, with the way from there to the handbook's root. */
  record OwnPage(String root) implements GuidancePlace {}

  /**
   * A part of a document that holds many.
   *
   * @param file the document that an anchor stands in, from here; empty for this one
   */
  record Part(Links.Kind kind, String id, UnaryOperator<String> file) implements GuidancePlace {}

  /** What every anchor of the body starts with. */
  default String prefix() {
    return this instanceof Part part ? GuidanceHtml.anchor(part.kind(), part.id()) + ":" : "";
  }

  /** The link to a page of the handbook or a heading in it. */
  default String link(Links.Target.OnPage target) {
    if (this instanceof OwnPage own) {
      String address = own.root() + GuidanceHtml.address(target.kind(), target.id());
      return target.anchor().isEmpty() ? address : address + "#" + target.anchor();
    }
    String anchor = GuidanceHtml.anchor(target.kind(), target.id());
    String address = ((Part) this).file().apply(anchor) + "#" + anchor;
    return target.anchor().isEmpty() ? address : address + ":" + target.anchor();
  }

  /** The way from here to the handbook's root. */
  default String toRoot() {
    return this instanceof OwnPage own ? own.root() : "";
  }
}

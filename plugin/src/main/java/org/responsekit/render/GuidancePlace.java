package org.responsekit.render;

import org.responsekit.kit.Links;

/** Where a body of guidance stands, which decides what its links and anchors look like. */
sealed interface GuidancePlace {
  /** A page of its own, with the way from there to the handbook's root. */
  record OwnPage(String root) implements GuidancePlace {}

  /**
   * A part of a printed document.
   *
   * @param inside whether that document holds everything, so that links can stay inside it
   */
  record Part(Links.Kind kind, String id, boolean inside) implements GuidancePlace {}

  /** What every anchor of the body starts with. */
  default String prefix() {
    return this instanceof Part part ? GuidanceHtml.anchor(part.kind(), part.id()) + ":" : "";
  }

  /** The link to a page of the handbook or a heading in it. */
  default String link(Links.Target.OnPage target) {
    if (this instanceof OwnPage || (this instanceof Part part && !part.inside())) {
      String address = toRoot() + GuidanceHtml.address(target.kind(), target.id());
      return target.anchor().isEmpty() ? address : address + "#" + target.anchor();
    }
    String anchor = "#" + GuidanceHtml.anchor(target.kind(), target.id());
    return target.anchor().isEmpty() ? anchor : anchor + ":" + target.anchor();
  }

  /** The way from here to the handbook's root. */
  default String toRoot() {
    return this instanceof OwnPage own ? own.root() : "";
  }
}

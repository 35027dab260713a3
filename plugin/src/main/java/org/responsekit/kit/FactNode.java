package org.responsekit.kit;

import org.commonmark.node.CustomNode;

/** A fact printed in guidance: {@code ${practice.phone}}. */
public final class FactNode extends CustomNode {
  private final String name;

  /**
   * Makes a node.
   *
   * @param name the dotted name as written between the braces
   */
  public FactNode(String name) {
    this.name = name;
  }

  /** The dotted name as written. */
  public String name() {
    return name;
  }
}

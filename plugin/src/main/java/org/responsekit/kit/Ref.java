package org.responsekit.kit;

import org.responsekit.finding.Span;

/**
 * A value with the place where it is written, such as a reference to an id.
 *
 * @param id the value as written
 * @param at its place
 */
public record Ref(String id, Span at) {}

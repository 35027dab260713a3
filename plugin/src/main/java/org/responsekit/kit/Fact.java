package org.responsekit.kit;

import org.responsekit.finding.Span;

/**
 * A value known at build time and public.
 *
 * @param name the dotted name that templates and guidance print: {@code location.phone}
 * @param text its text
 * @param at where it is written
 */
public record Fact(String name, LocalText text, Span at) {}

package org.responsekit.kit;

import org.responsekit.finding.Finding;

/**
 * A finding about words, with the text in which they stand; one finding may have several.
 *
 * @param finding the finding, at the place in the sources
 * @param template the template of the text, or the path of a page of guidance
 * @param text the text, as it would be published
 * @param start first offset of the words in it
 * @param end offset behind them
 */
public record Occurrence(Finding finding, String template, String text, int start, int end) {}

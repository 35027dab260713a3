package org.responsekit.wording.compile;

import org.responsekit.finding.SourceText;

/**
 * A piece of a source, such as a pattern.
 *
 * @param text what it says
 * @param source its file
 * @param offset where it begins there
 */
record Written(String text, SourceText source, int offset) {}

/**
 * Rules about a text as a whole, written by hand: identifiers by their form, hidden characters,
 * mentions, missing help or channels, how hard a text is to read, how much two are alike. {@link
 * org.responsekit.wording.whole.WholeText} runs them.
 */
package org.responsekit.wording.whole;

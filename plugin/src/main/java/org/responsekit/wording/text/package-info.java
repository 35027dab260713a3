/**
 * From characters to sentences: one written form, words and literals over code points, clause
 * breaks and sentence ends. It uses tables of its own, so that every Java and every browser reads a
 * text alike, and its time grows with the text and no faster.
 */
package org.responsekit.wording.text;

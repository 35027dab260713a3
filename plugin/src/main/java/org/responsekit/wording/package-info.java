/**
 * Judges finished texts: what their form holds ({@link org.responsekit.wording.TextInspection}:
 * blanks, placeholders of other systems, contacts, length), and what they say or imply about their
 * reader ({@link org.responsekit.wording.Judge}). It knows no files, no templates and no Maven.
 */
package org.responsekit.wording;

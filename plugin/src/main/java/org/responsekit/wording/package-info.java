/**
 * Judges finished texts. So far it inspects what they hold ({@link
 * org.responsekit.wording.TextInspection}): blanks, placeholders of other systems, contacts,
 * length. It knows no files, no templates and no Maven.
 */
package org.responsekit.wording;

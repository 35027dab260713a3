/**
 * The authors' language: what of FreeMarker a template may use. {@link
 * org.responsekit.template.language.Language#table()} names every directive, built-in, special
 * variable, expression and spelling that FreeMarker has, each allowed or refused with the reason
 * and what to write instead. The check, the authors' page and the tests come from this table, and a
 * test compares it with FreeMarker's jar. What it does not name is refused.
 */
package org.responsekit.template.language;

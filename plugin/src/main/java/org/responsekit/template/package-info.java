/**
 * Templates as sources. {@link org.responsekit.template.Templates} parses each file once, with
 * every setting of FreeMarker closed; {@link org.responsekit.template.SourceLook} looks at all code
 * and refuses what is outside the authors' language ({@code Language}), names nothing declares,
 * blanks used for more than printing, and blanks named where they are not cleared ({@code Reach}).
 *
 * <p>How a text keeps its places and its blanks: texts are rendered in an output format of our own
 * ({@code TextFormat}). A blank or fact is a value of that format, so FreeMarker lets it be printed
 * and passed on and refuses to compute on it. What is printed carries marks ({@code Marks}) made of
 * characters nobody can write: a mark in front of every stretch of literal text and of everything
 * an interpolation prints says where it comes from, and survives captures and macros. The render
 * package reads the marks back.
 */
package org.responsekit.template;

/**
 * Turns the sources in {@code src/main/wording} into what the judge loads, when the plugin is
 * built: inflects word lists, reads patterns, and reports what cannot work with file, line and
 * column.
 */
package org.responsekit.wording.compile;

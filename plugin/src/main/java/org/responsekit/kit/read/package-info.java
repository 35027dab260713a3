/**
 * Reads the files of a kit into records and reports every mistake with its place; {@link
 * org.responsekit.kit.read.KitReader} is the entry point. YAML is composed to nodes with places
 * ({@code Yaml}) and read key by key ({@code Fields}); Markdown is parsed here for its anchors,
 * links and raw HTML; references are checked when all files are read ({@code Names}, {@code
 * GuidanceCheck}). Nobody outside sees nodes or front matter.
 */
package org.responsekit.kit.read;

/**
 * Finished texts as files that other tools read: the catalogue, which holds everything about them,
 * and plain text files. {@link org.responsekit.export.Snippets} is the way in.
 */
package org.responsekit.export;

/**
 * Search in staff words: an index made by the build, in files that a page can load from disk. Terms
 * are folded, cut to their stems and joined with words that mean the same here, once, so that the
 * script in the page only has to look them up.
 *
 * <p>It is our own because the one library that comes as a WebJar and runs from disk, lunr, stems
 * English or Spanish but not both in one index, needs its typing mistakes marked by hand, and loads
 * its index as a whole.
 */
package org.responsekit.handbook.search;

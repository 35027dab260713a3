/**
 * The judge for the page: what the Java side holds in memory, a kit's own words and rules among it,
 * written as data that the scripts {@code judge-*.js} read. No list is written twice.
 */
package org.responsekit.wording.browser;

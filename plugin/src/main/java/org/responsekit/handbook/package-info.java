/**
 * The handbook that staff read: lays out a kit and its finished texts as HTML pages. {@link
 * org.responsekit.handbook.Handbook} is the way in. What a page shows is put together here, as
 * plain records; how it looks is in the layouts and the style sheet among the resources.
 */
package org.responsekit.handbook;

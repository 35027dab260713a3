/**
 * Our bridge into FreeMarker's own package, {@link freemarker.core.TemplateTree}; nothing else of
 * ours is here.
 */
package freemarker.core;

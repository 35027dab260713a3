/**
 * The way from a kit to its output, free of Maven: {@link org.responsekit.pipeline.ResponseKit}
 * takes a {@link org.responsekit.pipeline.Request} and gives a {@link
 * org.responsekit.pipeline.Result}.
 */
package org.responsekit.pipeline;

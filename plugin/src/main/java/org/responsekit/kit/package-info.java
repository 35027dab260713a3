/**
 * The domain: one organisation's {@link org.responsekit.kit.Kit} and the finished {@link
 * org.responsekit.kit.Snippet texts} that come of it, as immutable records. {@code kit.read} fills
 * it from the files and reports every mistake.
 */
package org.responsekit.kit;

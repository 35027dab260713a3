/**
 * Staged, swapped, deterministic writing. {@link org.responsekit.publish.Publisher} replaces a
 * whole output folder at once or not at all, {@link org.responsekit.publish.Reports} single report
 * files.
 *
 * <p>The promise: the output folder is at any moment absent, old-whole or new-whole, also after
 * {@code kill -9}; the next run restores it first. It covers a process that dies, not a machine
 * that loses power: nothing is forced to the disk, thousands of small files would make that slow.
 *
 * <p>This package uses the JDK and no other package of ours.
 */
package org.responsekit.publish;

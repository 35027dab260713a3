/**
 * Judges published or drafted replies: streams of rows in, a report and a summary out. It knows
 * nothing of Maven, and keeps no more of a file in memory than the rows it works on.
 */
package org.responsekit.audit;

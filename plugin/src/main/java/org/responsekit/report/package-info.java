/**
 * What people and machines read of a run: from one {@link org.responsekit.report.Outcome}, a {@link
 * org.responsekit.report.Report} for the console, as JSON and as SARIF; and what the rules mean,
 * from their pages. Whatever comes from a kit is masked on its way into a report, here and nowhere
 * else.
 */
package org.responsekit.report;

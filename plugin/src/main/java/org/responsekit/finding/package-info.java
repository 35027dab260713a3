/**
 * What every check speaks: a {@link org.responsekit.finding.Finding} of a {@link
 * org.responsekit.finding.Rule} at a {@link org.responsekit.finding.Span} of a {@link
 * org.responsekit.finding.SourceText}. Checks add to {@link org.responsekit.finding.Findings} and
 * carry on. This package uses no other.
 */
package org.responsekit.finding;

package org.responsekit.finding;

/**
 * What reports say of a rule, built in or a kit's own.
 *
 * @param id stable, kebab-case, with a family prefix: {@code placeholder-uncleared}
 * @param severity the weight of its findings
 * @param title what the rule finds, in a few words, lower case, without a stop
 * @param why why it matters, one sentence
 */
public record RuleInfo(String id, Severity severity, String title, String why) {}

/**
 * One language as the judge runs it: forms with their classes, patterns as one automaton over
 * words, rules and safe acts; and its plain text form, which the build writes and the class path
 * gives back.
 */
package org.responsekit.wording.data;

package org.responsekit.wording.data;

/**
 * What the automaton sees of a word: the tests it passes.
 *
 * @param tests numbers of the tests, as bits
 * @param starts first steps of patterns whose test it passes, with their conditions
 */
@SuppressWarnings("ArrayRecordComponent") // never changed once made
public record Symbol(long[] tests, int[] starts) {}

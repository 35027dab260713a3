package org.responsekit.render;

import freemarker.core.TemplateGuard;

/**
 * What one run of a template may cost. The figures are far above what a reply needs and far below
 * what could harm a machine; they count, so that the same template ends the same way everywhere.
 */
final class Budget implements TemplateGuard.Meter {
  /** Repetitions, calls and values made. */
  static final int MOST_STEPS = 20_000;

  /** Units of one text, marks included; the longest reply any platform takes has 63,206. */
  static final int LONGEST_TEXT = 100_000;

  /** Units printed in all, also into variables. */
  static final int MOST_PRINTED = 1_000_000;

  /** Items of one sequence. */
  static final int LONGEST_SEQUENCE = 1_000;

  /**
   * Characters read or made, items gone through and parts of blocks executed, in all. One costs at
   * most about a tenth of a microsecond.
   */
  static final int MOST_WORK = 5_000_000;

  private int steps;
  private int printed;
  private long work;

  @Override
  public void step() {
    if (++steps > MOST_STEPS) {
      throw new TemplateGuard.Exceeded(
          "It repeats more than " + MOST_STEPS / 1000 + " thousand times, perhaps without end.");
    }
  }

  @Override
  public void printed(int length) {
    printed += length;
    if (printed > MOST_PRINTED) {
      throw new TemplateGuard.Exceeded(
          "It prints more than " + MOST_PRINTED / 1000 + " thousand characters.");
    }
  }

  @Override
  public void text(int length) {
    if (length > LONGEST_TEXT) {
      throw new TemplateGuard.Exceeded(
          "It makes a text of more than " + LONGEST_TEXT / 1000 + " thousand characters.");
    }
  }

  @Override
  public void sequence(int size) {
    if (size > LONGEST_SEQUENCE) {
      throw new TemplateGuard.Exceeded(
          "It makes a list of more than " + LONGEST_SEQUENCE + " items.");
    }
  }

  @Override
  public void work(int amount) {
    work += amount;
    if (work > MOST_WORK) {
      throw new TemplateGuard.Exceeded(
          "It goes through more than "
              + MOST_WORK / 1_000_000
              + " million characters, items and parts.");
    }
  }
}

package org.responsekit.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateGuard;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Decimal arithmetic with a bound: FreeMarker's own multiplies numbers of any length, and a few
 * squares in a row keep a machine busy for hours.
 */
final class Numbers extends ArithmeticEngine {
  /** Digits of a number, before and after the point together. */
  static final int MOST_DIGITS = 30;

  private static final int DECIMALS = 12;

  /** Whether a number, as written, is within the bound. */
  static boolean fits(String written) {
    return written.chars().filter(c -> c != '.' && c != '+' && c != '-').count() <= MOST_DIGITS;
  }

  @Override
  public int compareNumbers(Number first, Number second) {
    return decimal(first).compareTo(decimal(second));
  }

  @Override
  public Number add(Number first, Number second) {
    return bounded(decimal(first).add(decimal(second)));
  }

  @Override
  public Number subtract(Number first, Number second) {
    return bounded(decimal(first).subtract(decimal(second)));
  }

  @Override
  public Number multiply(Number first, Number second) {
    return bounded(decimal(first).multiply(decimal(second)));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    return bounded(decimal(first).divide(divisor(second), DECIMALS, RoundingMode.HALF_UP));
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return whole(decimal(first)).remainder(divisor(whole(decimal(second))));
  }

  @Override
  public Number toNumber(String written) {
    if (!fits(written) || !written.matches("[+-]?\\d+(\\.\\d+)?")) {
      throw new NumberFormatException("No number: " + written.length() + " characters.");
    }
    return new BigDecimal(written);
  }

  @Override
  public Number hexadecimalToNumber(String written) {
    if (!fits(written)) {
      throw new NumberFormatException("No number: " + written.length() + " characters.");
    }
    return new BigDecimal(new BigInteger(written.substring(2), 16));
  }

  private static BigDecimal divisor(Number number) throws TemplateException {
    BigDecimal divisor = decimal(number);
    if (divisor.signum() == 0) {
      throw new TemplateException("This divides by zero.", null);
    }
    return divisor;
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.DOWN);
  }

  private static BigDecimal bounded(BigDecimal number) {
    BigDecimal rounded =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    if (rounded.precision() - rounded.scale() > MOST_DIGITS) {
      throw TemplateGuard.Exceeded.here(
          "It makes a number of more than " + MOST_DIGITS + " digits.");
    }
    return rounded;
  }
}

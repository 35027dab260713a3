package org.responsekit.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a blank's content is: public, one of the eighteen identifiers of 45 CFR 164.514(b)(2)(i), or
 * one of four kinds of knowledge about a patient that identify nobody by themselves and may be
 * disclosed all the less.
 */
public enum IdClass {
  PUBLIC("public", ""),
  NAMES("names", "45 CFR 164.514(b)(2)(i)(A)"),
  GEOGRAPHY("geography", "45 CFR 164.514(b)(2)(i)(B)"),
  DATES("dates", "45 CFR 164.514(b)(2)(i)(C)"),
  PHONE("phone", "45 CFR 164.514(b)(2)(i)(D)"),
  FAX("fax", "45 CFR 164.514(b)(2)(i)(E)"),
  EMAIL("email", "45 CFR 164.514(b)(2)(i)(F)"),
  SSN("ssn", "45 CFR 164.514(b)(2)(i)(G)"),
  RECORD_NUMBER("record-number", "45 CFR 164.514(b)(2)(i)(H)"),
  HEALTH_PLAN("health-plan", "45 CFR 164.514(b)(2)(i)(I)"),
  ACCOUNT("account", "45 CFR 164.514(b)(2)(i)(J)"),
  LICENSE("license", "45 CFR 164.514(b)(2)(i)(K)"),
  VEHICLE("vehicle", "45 CFR 164.514(b)(2)(i)(L)"),
  DEVICE("device", "45 CFR 164.514(b)(2)(i)(M)"),
  URL("url", "45 CFR 164.514(b)(2)(i)(N)"),
  IP_ADDRESS("ip-address", "45 CFR 164.514(b)(2)(i)(O)"),
  BIOMETRIC("biometric", "45 CFR 164.514(b)(2)(i)(P)"),
  PHOTO("photo", "45 CFR 164.514(b)(2)(i)(Q)"),
  OTHER("other", "45 CFR 164.514(b)(2)(i)(R)"),
  RELATIONSHIP("relationship", "45 CFR 160.103"),
  CLINICAL("clinical", "45 CFR 160.103"),
  APPOINTMENT("appointment", "45 CFR 160.103"),
  PAYMENT("payment", "45 CFR 160.103");

  private final String word;
  private final String source;

  IdClass(String word, String source) {
    this.word = word;
    this.source = source;
  }

  /** The word used in {@code kit.yaml}. */
  public String word() {
    return word;
  }

  /** The section of law, empty for public. */
  public String source() {
    return source;
  }

  /** The class of that word. */
  public static Optional<IdClass> of(String word) {
    return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
  }

  /**
   * The class of one of the law's letters.
   *
   * @param letter {@code A} to {@code R}
   */
  public static IdClass ofLetter(String letter) {
    return Arrays.stream(values())
        .filter(value -> value.source.endsWith("(i)(" + letter + ")"))
        .findFirst()
        .orElseThrow();
  }

  /** All words, in the order of the law. */
  public static List<String> words() {
    return Arrays.stream(values()).map(IdClass::word).toList();
  }
}

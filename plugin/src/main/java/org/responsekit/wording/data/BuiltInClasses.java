package org.responsekit.wording.data;

import java.util.List;

/** The classes that the judge itself gives to words, whatever a word list says. */
public final class BuiltInClasses {
  /** What {@code Tagger} and the kinds of tokens give. */
  public static final List<String> ALL =
      List.of(
          "URL",
          "EMAIL",
          "PHONE",
          "MONEYAMT",
          "PCT",
          "DATE",
          "TIME",
          "ORD",
          "IDLIT",
          "LONGNUM",
          "NUM",
          "DOSE",
          "HANDLE",
          "FACTNAME",
          "FACTROLE",
          "FACTCONTACT",
          "PERSON",
          "OPEN",
          "UNK",
          "NAME",
          "CAP0",
          "CAPK",
          "FUZZY",
          "HY",
          "PAST",
          "PAST2",
          "HASHTAG",
          "FUNC",
          "adv",
          "vbd",
          "vbn",
          "vbg",
          "vb",
          "vbz",
          "nn",
          "nns",
          "2s",
          "pret",
          "CLTE",
          "CLLE",
          "CLLES",
          "CLLO",
          "CLLA",
          "CLLOS",
          "CLLAS",
          "CLME",
          "CLNOS",
          "CLSE",
          "CLNOSLO",
          "CLMELO",
          "P2S",
          "PRON3");

  private BuiltInClasses() {}
}

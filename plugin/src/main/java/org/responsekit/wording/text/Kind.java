package org.responsekit.wording.text;

/** What a token is. All but words and signs are classes of their own that patterns can name. */
public enum Kind {
  URL,
  EMAIL,
  PHONE,
  MONEYAMT,
  PCT,
  DATE,
  TIME,
  ORD,
  IDLIT,
  LONGNUM,
  NUM,
  DOSE,
  HANDLE,
  FACTNAME,
  FACTROLE,
  FACTCONTACT,
  PERSON,
  OPEN,
  WORD,
  PUNCTUATION,
  NEWLINE
}

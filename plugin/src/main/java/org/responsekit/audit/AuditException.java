package org.responsekit.audit;

/** An audit that cannot begin; the message says what was expected and what to do. */
public final class AuditException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, in one or two sentences
   */
  public AuditException(String message) {
    super(message);
  }
}

package org.responsekit.publish;

import java.io.IOException;

/**
 * The output could not be written for a reason its user can remove: a folder that is not ours, a
 * file that is open elsewhere, another build at work. The message says what is wrong, then the way
 * out. Other {@link IOException}s, such as a full disk, come as the JDK throws them.
 */
public final class PublishException extends IOException {
  private static final long serialVersionUID = 1L;

  PublishException(String message) {
    super(message);
  }

  PublishException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.responsekit.audit;

import java.io.IOException;

/** The rows of a file, one after another. */
interface Rows {
  /** No row may be longer, in UTF-16 units; no platform takes a reply of even a tenth of it. */
  int LONGEST = 1 << 20;

  /** The next row, or null after the last. */
  Row next() throws IOException;
}

/** Released catalogues and what changed between them: texts added, changed and retired. */
package org.responsekit.release;

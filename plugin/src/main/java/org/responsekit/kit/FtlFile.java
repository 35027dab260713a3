package org.responsekit.kit;

import org.responsekit.finding.SourceText;

/**
 * One {@code .ftl} file.
 *
 * @param name its path below {@code templates/}, by which other files include it
 * @param use what it is for
 * @param source the file as written
 * @param code the FreeMarker source: the file with its front matter replaced by as many empty lines
 */
public record FtlFile(String name, Use use, SourceText source, String code) {
  /** What an {@code .ftl} file is for. */
  public enum Use {
    /** Rendered, in one locale. */
    TEMPLATE,
    /** Imported everywhere under its file name. */
    LIBRARY,
    /** A fragment for {@code <#include>}. */
    PART
  }

  /**
   * What to add to an offset in the code to get the offset in the file; right behind the front
   * matter.
   */
  public int shift() {
    return source.text().length() - code.length();
  }

  /** The file name without folders and {@code .ftl}; a library's namespace. */
  public String simpleName() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.substring(0, file.length() - ".ftl".length());
  }
}

package org.responsekit.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.responsekit.kit.FtlFile;

/**
 * Hands FreeMarker the files that were read, by their exact names, and nothing else: there is no
 * way to the disk.
 */
final class Sources implements TemplateLoader {
  private final Map<String, FtlFile> files = new HashMap<>();

  Sources(Collection<FtlFile> all) {
    all.forEach(file -> files.put(file.name(), file));
  }

  @Override
  public Object findTemplateSource(String name) {
    return files.get(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((FtlFile) source).code());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}

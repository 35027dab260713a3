package org.responsekit.handbook;
import java.nio.file.*; import java.time.LocalDate; import java.util.*;
import org.junit.jupiter.api.Test;
class HandbookPreview {
  @Test void write() throws Exception {
    for (String name : List.of("example","starter")) {
      ExampleKit kit = name.equals("example") ? ExampleKit.read() : Starter.read();
      Path out = Path.of("/tmp/hb/" + name);
      for (var e : kit.handbook(new HandbookDates(Optional.of(LocalDate.of(2026,11,21)))).entrySet()) {
        Path f = out.resolve(e.getKey()); Files.createDirectories(f.getParent()); Files.write(f, e.getValue());
      }
      var om = org.responsekit.export.Snippets.write(kit.kit(), kit.snippets(), (p,b) -> { try { Path f = out.resolve("snippets").resolve(p); Files.createDirectories(f.getParent()); Files.write(f,b);} catch (Exception x) {throw new RuntimeException(x);} });
      Files.write(out.resolve("export.json"), org.responsekit.export.Snippets.report(om));
    }
  }
}

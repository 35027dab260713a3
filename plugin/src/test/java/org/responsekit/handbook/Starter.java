package org.responsekit.handbook;
import java.nio.file.*; import java.util.*;
import org.responsekit.finding.Findings;
import org.responsekit.kit.*; import org.responsekit.kit.read.*;
class Starter {
  static ExampleKit read() throws Exception {
    Path main = Path.of("..");
    Findings f = new Findings();
    var r = KitReader.read(new KitPaths(main.resolve("site/kit.yaml"), main.resolve("content"), main.resolve("templates"), true), f);
    if (f.failsBuild()) System.out.println(f.sorted());
    Kit kit = r.kit().orElseThrow();
    ExampleKit.Maker m = new ExampleKit.Maker(kit);
    for (Template t : kit.templates().values()) for (String v : List.of("first-wording","second-wording")) for (String l : t.files().keySet())
      for (Channel c : kit.channelsOf(t)) {
        if (c.id().equals("facebook")) continue;
        String body = l.equals("es") ? "Gracias por escribir sobre los tiempos de espera (" + t.id() + " " + v + ")." : "Thank you for speaking up about this. Nobody should have to guess how long a wait will be. We go over the schedule every week to find where time is lost (" + t.id() + " " + v + ").";
        if (c.isPublic() && c.refuses().isEmpty()) for (Location loc : kit.settings().locations().values())
          m.add(List.of(m.words(body + " Please call us at "), m.fact("location.phone", loc.get("phone", kit.settings().practice()).get().text().in(l)), m.words(" and ask for our "), m.blank("askFor"), m.words(".")), List.of(new Snippet.Key(t.id(), v, l, c.id(), loc.id()), new Snippet.Key(t.id(), v, l, "facebook", loc.id())));
        else {
          List<Snippet.Key> keys = kit.settings().locations().keySet().stream().map(x -> new Snippet.Key(t.id(), v, l, c.id(), x)).toList();
          if (c.isPublic()) m.add(List.of(m.words(body + " Please call us at the number on our profile and ask for our "), m.blank("askFor"), m.words(".")), keys);
          else m.add(List.of(m.words("Hello, "), m.blank("patient.firstName"), m.words(". This is "), m.blank("staff.firstName"), m.words(", and I am glad to listen.\n\nI will note the main point (" + v + ").")), keys);
        }
      }
    return new ExampleKit(kit, r.links(), m.made());
  }
}

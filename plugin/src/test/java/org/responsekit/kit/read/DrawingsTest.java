package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.Findings;

/** A drawing of a kit neither runs nor loads anything, not even when it is opened by itself. */
class DrawingsTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

  @TempDir Path base;

  private List<String> check(String name, String text) throws IOException {
    Findings findings = new Findings();
    Path file = Files.writeString(base.resolve(name), text);
    new Drawings(new KitFiles(base, findings), findings).check(file);
    FindingForm.check(findings.sorted());
    return findings.sorted().stream().map(each -> each.rule().id() + " " + each.at()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script href=\"#a\"/>",
        "<g onload=\"x()\"/>",
        "<image href=\"https://track.example/a.png\"/>",
        "<image xlink:href=\"//track.example/a.png\"/>",
        "<image href=\"data:image/svg+xml,x\"/>",
        "<a href=\"javascript:x()\"><path/></a>",
        "<foreignObject><p/></foreignObject>",
        "<set attributeName=\"href\" to=\"https://track.example\"/>",
        "<rect fill=\"url(https://track.example/#a)\"/>",
        "<style>@import 'https://track.example/a.css';</style>",
        "<style>rect { fill: u\\72l(https://track.example) }</style>",
        "<style><![CDATA[rect { fill: URL( 'a.png' ) }]]></style>",
        "<?xml-stylesheet href=\"a.css\"?>"
      })
  void neitherRunsNorLoads(String part) throws IOException {
    assertThat(check("sign.svg", HEAD + part + "</svg>"))
        .singleElement()
        .asString()
        .startsWith("kit-unsafe-link sign.svg:2:");
  }

  @Test
  void addsNoAttributesUnseen() throws IOException {
    String hidden = "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x()\">]>\n" + HEAD + "</svg>";
    assertThat(check("sign.svg", hidden))
        .singleElement()
        .asString()
        .startsWith("kit-unsafe-link sign.svg:1:");
  }

  @Test
  void isWellFormed() throws IOException {
    assertThat(check("sign.svg", HEAD + "<g></svg>"))
        .singleElement()
        .asString()
        .startsWith("kit-syntax sign.svg:2:");
    assertThat(check("empty.svg", "")).singleElement().asString().startsWith("kit-syntax");
    assertThat(check("bomb.svg", "<!DOCTYPE svg [<!ENTITY a \"x\">]>" + HEAD + "&a;</svg>"))
        .singleElement()
        .asString()
        .startsWith("kit-syntax");
  }

  @Test
  void mayUseItsOwnParts() throws IOException {
    String plain =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
            + HEAD
            + "<style>rect { fill: url(#a) }</style><linearGradient id=\"a\"/>"
            + "<rect style=\"fill: url('#a')\"/><use xlink:href=\"#a\"/><title>On it</title></svg>";
    assertThat(check("sign.svg", plain)).isEmpty();
    assertThat(check("sign.png", "<script/>")).isEmpty();
  }
}

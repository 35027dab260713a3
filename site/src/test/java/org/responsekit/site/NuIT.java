package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page keeps to the HTML standard, as the Nu checker reads it. */
class NuIT {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final class Errors implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String path = "";

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      found.add(path + ":" + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }

  /** In bytes; the checker goes through its schema by recursion. */
  private static final long STACK = 64L << 20;

  @Test
  void everyPageIsValid() throws Exception {
    Map<String, String> pages = new TreeMap<>();
    for (String path : Output.paths(Output.HANDBOOK)) {
      if (path.endsWith(".html")) {
        pages.put(path, Output.text(Output.HANDBOOK.resolve(path)));
      }
    }
    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(errors(pages)).isEmpty();
  }

  @Test
  void theCheckerSeesMistakes() throws Exception {
    String page =
        "<!DOCTYPE html><html lang=en><title>x</title><p><ul><li id=a><li id=a></ul><img>";
    assertThat(errors(Map.of("x.html", page))).hasSizeGreaterThanOrEqualTo(2);
  }

  private static List<String> errors(Map<String, String> pages) throws Exception {
    FutureTask<List<String>> task = new FutureTask<>(() -> check(pages));
    new Thread(null, task, "nu", STACK).start();
    return task.get();
  }

  private static List<String> check(Map<String, String> pages) throws Exception {
    Errors errors = new Errors();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(SCHEMA, errors);
    validator.setUpValidatorAndParsers(errors, true, false);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      errors.path = page.getKey();
      validator.checkHtmlInputSource(new InputSource(new StringReader(page.getValue())));
    }
    return errors.found;
  }
}

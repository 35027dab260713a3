package org.responsekit.site;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's own Chromium, without a window. Nothing is downloaded: where there is none, the
 * tests that need it are skipped and say so, but never in CI.
 */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /**
   * How many times slower than a quiet machine the one at hand may be. {@code -Dslowness=1} holds
   * the figures themselves.
   */
  static final double SLOWNESS = Double.parseDouble(System.getProperty("slowness", "4"));

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** It warns of a Chromium newer than itself; only what no version changes is used here. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() {
    if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
      String missing =
          "NOT TESTED in a browser: no "
              + CHROMIUM
              + " and "
              + DRIVER
              + " here. On Debian: apt-get install chromium chromium-driver";
      if ("true".equals(System.getenv("CI"))) {
        fail(missing);
      }
      System.err.println(missing);
      abort(missing);
    }
    VERSIONS.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-default-apps",
        "--disable-extensions",
        "--hide-scrollbars",
        "--lang=en-US",
        "--host-resolver-rules=MAP " + Place.NAME + " 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    browser.size(1280, 800);
    return browser;
  }

  /** Opens a page and waits until its scripts have shown what was chosen. */
  void open(Place place, String path) {
    driver.get(place.address(path));
    ready();
  }

  void openAddress(String address) {
    driver.get(address);
  }

  /** Waits until the page that a click led to is there. */
  void ready() {
    waitFor(
        "document.readyState === 'complete'"
            + " && (!document.querySelector('script') || document.documentElement.classList.contains('ready'))");
  }

  /** Waits until an expression is true. */
  void waitFor(String condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (Boolean.TRUE.equals(driver.executeScript("return !!(" + condition + ")"))) {
        return;
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    fail("never true on " + driver.getCurrentUrl() + ": " + condition);
  }

  /** Runs a script and returns what it returns, as JSON. */
  JsonNode run(String script, Object... arguments) {
    String json =
        (String)
            driver.executeScript(
                "return JSON.stringify((function() {" + script + "}).apply(null, arguments))",
                arguments);
    return json(json == null ? "null" : json);
  }

  /** Runs a script that calls {@code done(value)} at its end. */
  JsonNode runLong(String script, Object... arguments) {
    String json =
        (String)
            driver.executeAsyncScript(
                "const done = v => arguments[arguments.length - 1](JSON.stringify(v === undefined ? null : v));"
                    + script,
                arguments);
    return json(json);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WebElement find(String selector) {
    return (WebElement)
        driver.executeScript("return document.querySelector(arguments[0])", selector);
  }

  /** The first element that can be seen, or nothing. */
  WebElement visible(String selector) {
    return (WebElement)
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility()) || null",
            selector);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String source() {
    return driver.getPageSource();
  }

  void back() {
    driver.navigate().back();
  }

  /** What the clipboard holds, as it arrives in a text field; works wherever the page is from. */
  String clipboard() {
    driver.executeScript(
        "window.pasted = document.createElement('textarea');"
            + "pasted.before = document.activeElement;"
            + "document.body.append(pasted); pasted.focus();");
    devTools(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            "keyDown",
            "key",
            "v",
            "code",
            "KeyV",
            "windowsVirtualKeyCode",
            86,
            "modifiers",
            2,
            "commands",
            List.of("paste")));
    return (String)
        driver.executeScript(
            "const text = pasted.value; pasted.remove(); pasted.before.focus();"
                + " delete window.pasted; return text;");
  }

  /** Presses a key that has a name, such as Tab. */
  void press(String key, int code, int modifiers) {
    Map<String, Object> down =
        Map.of(
            "type",
            "rawKeyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            code,
            "modifiers",
            modifiers);
    devTools("Input.dispatchKeyEvent", down);
    devTools(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  /** In CSS pixels. */
  void size(int width, int height) {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * What the page is shown on.
   *
   * @param media screen or print
   * @param scheme light or dark
   */
  void media(String media, String scheme) {
    devTools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void scripts(boolean on) {
    devTools("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  void allowClipboard(Place place) {
    String address = place.address("");
    devTools(
        "Browser.grantPermissions",
        Map.of(
            "origin",
            address.substring(0, address.length() - 1),
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  Map<String, Object> devTools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** What the console has got since the last call, refused loads and violations among it. */
  List<String> console() {
    List<String> messages = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      messages.add(entry.getMessage());
    }
    return messages;
  }

  /** The addresses asked for since the last call. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = json(entry.getMessage()).path("message");
      String method = message.path("method").asText();
      if (method.equals("Network.requestWillBeSent")) {
        addresses.add(message.path("params").path("request").path("url").asText());
      } else if (method.equals("Network.webSocketCreated")) {
        addresses.add(message.path("params").path("url").asText());
      }
    }
    return addresses;
  }

  @Override
  public void close() {
    driver.quit();
  }
}

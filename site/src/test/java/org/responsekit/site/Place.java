package org.responsekit.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** From where the handbook is opened; browsers allow scripts different things in each. */
enum Place {
  /** By a double click. */
  DISK,
  /** From this machine, which browsers trust like https. */
  LOOPBACK,
  /** From an intranet without https: the browser knows no clipboard there. */
  PLAIN_HTTP;

  /** A name that the browser of {@link Browser} finds on this machine. */
  static final String NAME = "handbook.test";

  private static final HttpServer SERVER = serve();

  /** The address of a path of the handbook. */
  String address(String path) {
    int port = SERVER.getAddress().getPort();
    return switch (this) {
      case DISK -> folder().toUri() + path;
      case LOOPBACK -> "http://127.0.0.1:" + port + "/" + path;
      case PLAIN_HTTP -> "http://" + NAME + ":" + port + "/" + path;
    };
  }

  private static Path folder() {
    try {
      return Output.HANDBOOK.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", Place::answer);
      server.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                Thread thread = new Thread(task, "handbook");
                thread.setDaemon(true);
                return thread;
              }));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder().resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      if (!file.startsWith(folder()) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body = Files.readAllBytes(file);
      exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "json" -> "application/json";
      default -> "application/octet-stream";
    };
  }
}

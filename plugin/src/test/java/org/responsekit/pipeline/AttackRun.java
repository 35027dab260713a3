package org.responsekit.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.responsekit.kit.read.KitPaths;

/**
 * Runs attacks, each as a whole build of its own kit, in a process with little memory, and writes
 * what came of each as a line of JSON. It is started by {@link AttackTest}, again after an attack
 * that would not end.
 */
final class AttackRun {
  private static final Duration MOST_PROCESSOR = Duration.ofSeconds(10);
  private static final Duration MOST_TIME = Duration.ofSeconds(60);

  /**
   * Milliseconds of the processor from which on an attack is run once more: the first of its kind
   * also pays for Java's compiling what it calls.
   */
  private static final int COMPILED_ANEW = 1_200;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final Path lines;

  private AttackRun(Path folder) {
    this.folder = folder;
    this.lines = folder.resolve("lines.json");
  }

  /**
   * Runs the attacks from a number on.
   *
   * @param arguments the resource, a folder to work in, the number of the first attack
   */
  public static void main(String[] arguments) throws Exception {
    new AttackRun(Path.of(arguments[1])).run(arguments[0], Integer.parseInt(arguments[2]));
    System.exit(0);
  }

  private void run(String resource, int first) throws Exception {
    Path secret = folder.resolve("secret.ftl");
    Files.writeString(secret, "MARKER");
    List<Attack> attacks = Attack.read(resource);
    AtomicBoolean called = new AtomicBoolean();
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Recording recording = new Recording()) {
      Thread listener =
          new Thread(
              () -> {
                try {
                  server.accept().close();
                  called.set(true);
                } catch (IOException e) {
                  // closed at the end
                }
              });
      listener.setDaemon(true);
      listener.start();
      warmUp(secret, server.getLocalPort());
      recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
      recording.enable("jdk.ProcessStart").withoutStackTrace();
      recording.start();
      for (int i = first; i < attacks.size(); i++) {
        if (!attacks.get(i).open().isEmpty() && !Boolean.getBoolean("attacks.open")) {
          continue;
        }
        Path kit = folder.resolve("kit-" + i);
        attacks.get(i).write(kit, secret, server.getLocalPort());
        ObjectNode line = attack(kit, MOST_PROCESSOR);
        if (!line.get("endless").asBoolean() && line.get("cpu").asInt() > COMPILED_ANEW) {
          delete(kit);
          attacks.get(i).write(kit, secret, server.getLocalPort());
          ObjectNode again = attack(kit, MOST_PROCESSOR);
          line = again.get("cpu").asInt() < line.get("cpu").asInt() ? again : line;
        }
        line.put("number", i);
        line.put("called", called.get());
        delete(kit);
        write(line);
        if (line.get("endless").asBoolean()) {
          Runtime.getRuntime().halt(1);
        }
      }
      recording.stop();
      Path events = folder.resolve("events.jfr");
      recording.dump(events);
      ObjectNode last = JSON.createObjectNode();
      last.put("number", -1);
      ArrayNode strange = last.putArray("reached");
      reached(events).forEach(strange::add);
      write(last);
    }
  }

  /** Builds a kit that is published, so that no attack pays for loading what every build loads. */
  private void warmUp(Path secret, int port) throws Exception {
    Attack plain = new Attack("", Map.of("reply.ftl", "Hi "), Map.of(), List.of(), "");
    for (int i = 0; i < 3; i++) {
      Path kit = folder.resolve("warm-" + i);
      plain.write(kit, secret, port);
      ObjectNode line = attack(kit, MOST_TIME);
      if (!line.get("published").asBoolean()) {
        throw new IllegalStateException("The plain kit was not published: " + line);
      }
      delete(kit);
    }
  }

  private void write(ObjectNode line) throws IOException {
    Files.writeString(lines, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private ObjectNode attack(Path kit, Duration mostProcessor) throws Exception {
    ObjectNode line = JSON.createObjectNode();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicReference<Result> result = new AtomicReference<>();
    Request request =
        new Request(
            KitPaths.in(kit), kit.resolve("out"), LocalDate.of(2026, 11, 21), Optional.empty(), "");
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = SYSTEM.getProcessCpuTime();
    long started = System.nanoTime();
    Thread build =
        new Thread(
            () -> {
              try {
                result.set(ResponseKit.render(request));
              } catch (Throwable e) { // whatever it is, it is the test's business
                failure.set(e);
              }
            });
    build.setDaemon(true);
    build.start();
    long allocated = 0;
    while (build.isAlive()
        && System.nanoTime() - started < MOST_TIME.toNanos()
        && SYSTEM.getProcessCpuTime() - cpu < mostProcessor.toNanos()) {
      build.join(2);
      allocated = Math.max(allocated, allocated());
    }
    boolean endless = build.isAlive();
    line.put("millis", (System.nanoTime() - started) / 1_000_000);
    line.put("cpu", (SYSTEM.getProcessCpuTime() - cpu) / 1_000_000);
    line.put("allocated", allocated >> 20);
    line.put("peak", heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20);
    line.put("endless", endless);
    if (failure.get() != null) {
      Throwable cause = failure.get().getCause() == null ? failure.get() : failure.get().getCause();
      line.put("exception", cause.toString());
      line.put(
          "thrown", cause.getStackTrace().length > 0 ? cause.getStackTrace()[0].toString() : "");
    }
    if (endless) {
      StringBuilder busy = new StringBuilder();
      Thread.getAllStackTraces()
          .forEach(
              (thread, stack) -> {
                if (thread.getName().equals("response-kit")) {
                  java.util.Arrays.stream(stack)
                      .limit(12)
                      .forEach(f -> busy.append(f).append('\n'));
                }
              });
      line.put("thrown", busy.toString());
    }
    findings(kit, result.get(), line);
    return line;
  }

  private static void findings(Path kit, Result result, ObjectNode line) throws IOException {
    ArrayNode rules = line.putArray("rules");
    ArrayNode messages = line.putArray("messages");
    Path report = kit.resolve("out-reports/findings.json");
    if (result != null && Files.exists(report)) {
      TreeSet<String> found = new TreeSet<>();
      for (JsonNode finding : JSON.readTree(report.toFile()).get("findings")) {
        String severity = finding.get("severity").asText();
        if (severity.equals("error") || severity.equals("blocker")) {
          found.add(finding.get("rule").asText());
          if (messages.size() < 3) {
            messages.add(finding.get("message").asText());
          }
        }
      }
      found.forEach(rules::add);
    }
    boolean trace = result != null && result.console().contains("\tat ");
    line.put("trace", trace);
    line.put("published", Files.exists(kit.resolve("out/snippets")));
    boolean marker = result != null && result.console().contains("MARKER");
    line.put("marker", marker || published(kit.resolve("out")).contains("MARKER"));
  }

  private static String published(Path output) throws IOException {
    StringBuilder all = new StringBuilder();
    if (Files.exists(output)) {
      Files.walkFileTree(
          output,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (file.toString().endsWith(".txt")) {
                all.append(Files.readString(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return all.toString();
  }

  private static long allocated() {
    long most = 0;
    for (long id : THREADS.getAllThreadIds()) {
      var info = THREADS.getThreadInfo(id);
      if (info != null && info.getThreadName().equals("response-kit")) {
        most = Math.max(most, THREADS.getThreadAllocatedBytes(id));
      }
    }
    return most;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Files read and processes started that a build of these kits has no business with. */
  private SortedSet<String> reached(Path events) throws IOException {
    SortedSet<String> reached = new TreeSet<>();
    try (RecordingFile file = new RecordingFile(events)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ProcessStart")) {
          reached.add(event.getString("command"));
        } else if (event.getEventType().getName().equals("jdk.FileRead")) {
          String path = event.getString("path");
          boolean kit = path != null && path.startsWith(folder.resolve("kit-").toString());
          boolean program =
              path == null
                  || path.endsWith(".jar")
                  || path.startsWith(System.getProperty("java.home"))
                  || path.contains("/target/")
                  || path.startsWith("/proc/")
                  || path.startsWith("/sys/");
          if (!kit && !program) {
            reached.add(path);
          }
        }
      }
    }
    return reached;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException e) throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

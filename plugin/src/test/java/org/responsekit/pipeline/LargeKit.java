package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A kit of any size, the same bytes for the same size. Its pages have 4 to 6 KB with links, lists
 * and a table, and a tenth of them are situations; for five pages it has one template, with three
 * variants for three channels, two languages and two locations.
 */
final class LargeKit {
  private static final List<String> NOUNS =
      List.of(
          "review",
          "reply",
          "comment",
          "channel",
          "schedule",
          "office",
          "policy",
          "wording",
          "checklist",
          "colleague",
          "profile",
          "question",
          "log",
          "theme",
          "number",
          "meeting");
  private static final List<String> VERBS =
      List.of("read", "check", "share", "keep", "note", "plan", "discuss", "improve", "publish");
  private static final List<String> KINDS =
      List.of("plain", "short", "new", "open", "weekly", "shared", "careful", "general", "useful");

  /** What replies say; nobody has to approve it. */
  private static final List<String> REPLIES =
      List.of(
          "Long waits are hard on everyone, and we are sorry for the frustration they cause.",
          "Our team goes over the schedule every week to find where time is lost.",
          "Thank you for speaking up about waiting times.",
          "Nobody should have to guess how long a wait will be.",
          "Nobody enjoys hold music, and we know how frustrating a busy phone line is.",
          "We look at our phone times every month so that calls get answered sooner.",
          "Phones should be easy, and we are sorry when ours are not.",
          "Everyone deserves courtesy and respect, at our front desk and on the phone.",
          "We are sorry to read about anything less.",
          "Thank you for being open about this.",
          "We read every review, and we use what we learn to improve.",
          "We are grateful for honest feedback, good or bad.",
          "Because privacy matters to everyone, we answer all comments in general words.",
          "Our staff are trained to say so openly when the schedule runs behind.",
          "Thank you for your comment.",
          "We read every review with care.");

  /** The same in Spanish. */
  private static final List<String> SPANISH =
      List.of(
          "Gracias por su comentario.",
          "Leemos todas las opiniones con atención.",
          "A nadie le gusta esperar, y lamentamos la frustración que eso causa.",
          "Cada semana nuestro equipo revisa el horario para reducir los tiempos de espera.",
          "Agradecemos toda opinión sincera, buena o mala.",
          "La privacidad es importante para todos, y por eso respondemos a todos los comentarios de manera general.");

  private final int pages;
  private final Random random;

  private LargeKit(int pages, Random random) {
    this.pages = pages;
    this.random = random;
  }

  /** Writes the kit into a folder. */
  static void write(int pages, Path folder) throws IOException {
    write(folder, "kit.yaml", KIT);
    write(folder, "templates/lib/contact.ftl", LIBRARY);
    for (int i = 0; i < pages; i++) {
      LargeKit page = new LargeKit(pages, new Random(i));
      write(folder, "content/" + path(i), isSituation(i) ? page.situation(i) : page.guidance(i));
    }
    for (int i = 0; i < pages / 5; i++) {
      LargeKit template = new LargeKit(pages, new Random(-i - 1));
      write(folder, "templates/reply-" + i + ".ftl", template.reply(i));
      write(folder, "templates/reply-" + i + ".es.ftl", template.spanish(i));
    }
  }

  private static boolean isSituation(int i) {
    return i % 10 == 0;
  }

  private static String path(int i) {
    return (isSituation(i) ? "situations/situation-" : "part-" + i % 20 + "/page-") + i + ".md";
  }

  private String situation(int i) {
    return """
        ---
        title: Situation %d about a %s
        group: Group %d
        said-as: [%s %s, %s %s]
        handling: reply
        respond-within: 1 business day
        owner: manager
        principles: [thank]
        ---
        %s"""
        .formatted(i, noun(), i / 10 % 9, kind(), noun(), kind(), noun(), body("../"));
  }

  private String guidance(int i) {
    return """
        ---
        title: Page %d about the %s
        principles: [never-confirm]
        owner: manager
        ---
        %s"""
        .formatted(i, noun(), body("../"));
  }

  private String body(String up) {
    StringBuilder body = new StringBuilder();
    int length = 4_000 + random.nextInt(2_000);
    for (int part = 0; body.length() < length; part++) {
      body.append("## The ").append(kind()).append(' ').append(noun()).append("\n\n");
      body.append(paragraph()).append(' ').append(link(up)).append("\n\n");
      switch (part % 3) {
        case 0 -> {
          for (int row = 0; row < 5; row++) {
            body.append("- ").append(sentence()).append('\n');
          }
        }
        case 1 -> {
          body.append("| Who | What | When |\n|---|---|---|\n");
          for (int row = 0; row < 4; row++) {
            body.append("| ${role(\"manager\").title} | **").append(kind()).append("** ");
            body.append(noun()).append(" | ${practice.hours} |\n");
          }
        }
        default -> body.append("> [!NOTE]\n> ").append(sentence()).append('\n');
      }
      body.append('\n');
    }
    return body.append(link(up)).append('\n').toString();
  }

  private String link(String up) {
    int target = random.nextInt(pages);
    return random.nextInt(4) == 0
        ? "See [the reply](" + up + "../templates/reply-" + target % (pages / 5) + ".ftl)."
        : "See [page " + target + "](" + up + path(target) + ").";
  }

  private String reply(int i) {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            title: Reply %d about a %s
            kind: reply
            situation: situation-%d
            channels: [google, yelp, facebook]
            tone: neutral
            use-when: The review is about a %s.
            principles: [thank]
            owner: manager
            ---
            """
                .formatted(i, noun(), i % (pages / 10) * 10, noun()));
    for (String variant : List.of("first", "second", "third")) {
      text.append("<@variant name=\"").append(variant).append("\">\n");
      text.append(said(REPLIES, 4)).append('\n');
      text.append("<@contact.invite/>\n</@variant>\n");
    }
    return text.toString();
  }

  private String spanish(int i) {
    StringBuilder text = new StringBuilder("---\ntitle: Respuesta " + i + "\n---\n");
    for (String variant : List.of("first", "second", "third")) {
      text.append("<@variant name=\"").append(variant).append("\">\n");
      text.append(said(SPANISH, 3)).append(" <@contact.invite/>\n</@variant>\n");
    }
    return text.toString();
  }

  private String said(List<String> sentences, int count) {
    List<String> some = new ArrayList<>(sentences);
    Collections.shuffle(some, random);
    return String.join(" ", some.subList(0, count));
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder(sentence());
    for (int more = random.nextInt(3) + 2; more > 0; more--) {
      text.append(more % 2 == 0 ? '\n' : ' ').append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    return switch (random.nextInt(4)) {
      case 0 -> "We %s every %s %s with care.".formatted(verb(), kind(), noun());
      case 1 -> "A %s %s helps the whole team to %s.".formatted(kind(), noun(), verb());
      case 2 -> "First we %s the %s, then we %s the %s.".formatted(verb(), noun(), verb(), noun());
      default -> "Nobody has to %s a %s alone; ask about the %s.".formatted(verb(), noun(), noun());
    };
  }

  private String noun() {
    return NOUNS.get(random.nextInt(NOUNS.size()));
  }

  private String verb() {
    return VERBS.get(random.nextInt(VERBS.size()));
  }

  private String kind() {
    return KINDS.get(random.nextInt(KINDS.size()));
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final String KIT =
      """
      format: 1
      version: "1"
      practice:
        name: Large Practice
        phone: (555) 555-0170
        hours: { en: "Monday to Friday, 8 to 5", es: "de lunes a viernes, de 8 a 5" }
      locations:
        first: { name: First, phone: (555) 555-0171 }
        second: { name: Second, phone: (555) 555-0172 }
      roles:
        manager: { title: { en: manager, es: gerencia }, phone: (555) 555-0173 }
        officer: { title: { en: privacy officer, es: oficina de privacidad }, phone: (555) 555-0174 }
      locales: [en, es]
      channels:
        google: { title: Google, audience: public, refuses: [phone], limit: { max: 4096, unit: bytes } }
        yelp: { title: Yelp, audience: public }
        facebook: { title: Facebook, audience: public, limit: { max: 8000, unit: utf16 } }
      blanks:
        askFor: { label: { en: Ask for, es: Pregunte por }, type: role, options: [manager, officer], default: manager }
      principles:
        never-confirm: Never confirm
        thank: Thank people
      """;

  private static final String LIBRARY =
      """
      <#macro invite>
        <#if locale == "es">
          <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de nuestro perfil")>
          Llámenos ${how} y pregunte por la ${askFor}.<#t>
        <#else>
          <#local how = channel.accepts("phone")?then("at " + location.phone, "at the number on our profile")>
          Please call us ${how} and ask for our ${askFor}.<#t>
        </#if>
      </#macro>
      """;
}

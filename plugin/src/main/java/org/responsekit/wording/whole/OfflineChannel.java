package org.responsekit.wording.whole;

import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Rule;

/**
 * Whether a reply to a complaint says how to talk in private: a number or address of the practice,
 * a role to ask for, or where the number stands.
 */
final class OfflineChannel {
  static final Set<String> SORRY =
      Scan.words(
          "sorry apologize apologise apologizes apologies apology apologizing apologising "
              + "regret regrets disculpa disculpas disculpe disculparnos disculpamos lamentamos "
              + "lamento lamenta lamentable sentimos perdon perdone perdonen disculpenos pesar "
              + "apenados siento");
  static final Set<String> REACH =
      Scan.words(
          "call phone telephone ring contact reach email e-mail mail write visit speak talk ask "
              + "message calling contacting emailing calls dial text stop speaking reaching connect "
              + "llame llamenos llamar llamarnos llamen contacte contactenos comuniquese comunicarse "
              + "comunicate escriba escribanos escribirnos escribir marque marquenos hable hablar "
              + "pida pregunte acerquese visite visitenos contactar contactarnos contactarse llamada "
              + "llamadas llamanos escribenos contactanos pase dirijase");

  /** What is reached, so that "call this a mistake" does not count. */
  private static final Set<String> WHOM =
      Scan.words(
          "us office manager practice clinic desk team staff number phone line director "
              + "administrator officer lead someone coordinator supervisor directly department "
              + "website page consultorio oficina gerente clinica recepcion numero telefono linea "
              + "equipo nosotros encargado encargada responsable administracion administrador "
              + "administradora coordinadora coordinador direccion directora practica alguien correo "
              + "email nos supervisora relations advocate hospital center centro front owner jefa "
              + "jefe persona");

  static final Set<String> ITSELF =
      Scan.words(
          "llamenos llamarnos contactenos escribanos escribirnos contactarnos visitenos "
              + "llamanos escribenos contactanos marquenos");
  private static final Set<String> PLACES =
      Scan.words("profile page website listing site perfil pagina sitio ficha above below here");
  static final Set<String> NUMBERS =
      Scan.words(
          "number phone telephone numero telefono email correo form formulario line address "
              + "extension");
  private static final Set<String> OURS = Scan.words("we we'll will he she who i i'll we'd");
  private static final int REACHES = 8;

  private OfflineChannel() {}

  /**
   * What is missing its channel.
   *
   * @param offered whether a contact of the practice, or a role to ask for, is printed
   * @param asked whether the text serves a complaint, whatever its words
   */
  static Optional<WholeHit> missing(Scan scan, boolean offered, boolean asked) {
    if (offered) {
      return Optional.empty();
    }
    int sorry = -1;
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.CHANNEL)) {
        continue;
      }
      if (isChannel(scan, i)) {
        return Optional.empty();
      }
      sorry = sorry < 0 && isSorry(scan, i) ? i : sorry;
    }
    if (sorry < 0 && !asked) {
      return Optional.empty();
    }
    int start = sorry < 0 ? 0 : scan.at(sorry).start();
    int end = sorry < 0 ? Math.min(1, scan.text.length()) : scan.at(sorry).end();
    String what = sorry < 0 ? "a reply to a complaint" : "an apology";
    return Optional.of(
        new WholeHit(
            Rule.CONTACT_MISSING_OFFLINE, start, end, what + " without a way to talk in private"));
  }

  private static boolean isSorry(Scan scan, int i) {
    boolean meant = !scan.is(i, "siento") || scan.is(i - 1, "lo");
    boolean sympathy =
        scan.is(i, "sentimos")
            && !scan.is(i - 1, "lo")
            && !scan.isAny(i + 1, "mucho", "que", "la", "las", "el", "lo");
    boolean pesar = scan.is(i, "pesar") && !scan.isPhrase(i - 1, "a");
    boolean spite = scan.is(i, "pesar") && (scan.is(i - 1, "a") || scan.is(i + 1, "de"));
    return scan.in(i, SORRY) && meant && !sympathy && !spite && (pesar || !scan.is(i, "pesar"));
  }

  private static boolean isChannel(Scan scan, int i) {
    boolean phone =
        scan.at(i).digits() == 3
            && (scan.at(i + 1).digits() == 4 || scan.at(i + 2).digits() == 4)
            && scan.at(i + 1).kind() != Token.Kind.WORD;
    boolean mail = scan.is(i, "@") && scan.joined(i) && scan.joined(i + 1) && scan.is(i + 2, ".");
    if (phone || mail || scan.in(i, ITSELF)) {
      return true;
    }
    if (scan.in(i, NUMBERS)) {
      for (int k = i + 1; k < i + REACHES; k++) {
        if (scan.in(k, PLACES)) {
          return true;
        }
      }
    }
    if (!scan.in(i, REACH) || scan.in(i - 1, OURS)) {
      return false;
    }
    for (int k = i + 1;
        k < i + REACHES && !scan.is(k, ".") && !scan.is(k, "!") && !scan.is(k, "?");
        k++) {
      if (scan.in(k, WHOM)) {
        return true;
      }
    }
    return false;
  }
}

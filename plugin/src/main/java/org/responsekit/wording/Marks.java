package org.responsekit.wording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.responsekit.wording.data.ClassNames;
import org.responsekit.wording.data.Language;

/** The classes that the judge itself asks for, as numbers and sets of one language. */
final class Marks {
  /** Words that say something of a person's care unless a licence or a safe act covers them. */
  private static final String SAFE =
      "CONTACTV CHANNEL FAC SVC EVT IMPR SAFEX FUNC DET BEN BEN2 PUBLIC WRITEV READV THANK EMOT"
          + " SORRY PRAISE TEAM ROLE STAFF RESULTGEN TOPIC GENPL GEN WE OURW NEG MODAL NUMW TIMEU"
          + " CARENOUN NAME NUM SIGNW GREETW ABLE LE SU P2S P2P P2O FACTNAME FACTROLE FACTCONTACT";

  private static final String RISK =
      "PATIENT CARE COND BODY SMILE VISITN VISITV CHOOSEV MONEY MONEYV RECORD RECORDV FAM PRON3"
          + " OUTCOME CONDUCTV CONDUCTA LEGAL DENYW REWARD PHOTO CAMERA ADVICEV LOYAL BORDER DETAILN"
          + " PRIV FAKE P2S P2P P2O";

  final ClassNames names;
  final boolean spanish;
  final long[] safe;
  final long[] risk;
  final long[] you;
  final long[] youOrVerb;
  final long[] yourOrHis;
  final long[] tense;
  final long[] past;
  final long[] greetingWords;
  final long[] guild;
  final long[] open;

  final int name;
  final int capitalFirst;
  final int capitalKnown;
  final int unknown;
  final int fuzzy;
  final int hyphen;
  final int hashtag;
  final int inPast;
  final int youInPast;
  final int visit;
  final int publicTopic;
  final int generic;
  final int quantifier;
  final int condition;
  final int choose;
  final int loyal;
  final int signOff;
  final int reviews;
  final int sorry;
  final int greeting;
  final int thank;
  final int day;
  final int month;
  final int team;
  final int event;
  final int subject;
  final int did;

  Marks(Language language) {
    names = language.classes();
    name = names.number("NAME");
    capitalFirst = names.number("CAP0");
    capitalKnown = names.number("CAPK");
    unknown = names.number("UNK");
    fuzzy = names.number("FUZZY");
    hyphen = names.number("HY");
    hashtag = names.number("HASHTAG");
    inPast = names.number("PAST");
    youInPast = names.number("PAST2");
    visit = names.number("VISITN");
    publicTopic = names.number("PUBT");
    generic = names.number("GEN");
    quantifier = names.number("GENQ");
    condition = names.number("IFW");
    choose = names.number("CHOOSEV");
    loyal = names.number("LOYAL");
    signOff = names.number("SIGNW");
    reviews = names.number("PUBLIC");
    sorry = names.number("SORRY");
    greeting = names.number("GREETW");
    thank = names.number("THANK");
    day = names.number("DAY");
    month = names.number("MONTH");
    team = names.number("TEAM");
    event = names.number("EVT");
    subject = names.number("P2S");
    did = names.number("vbd");
    spanish = language.locale().equals("es");
    safe = set(SAFE);
    risk = set(RISK);
    you = set("P2S P2P P2O");
    youOrVerb = set("P2S P2P P2O CLTE PAST2");
    yourOrHis = set("SU LE CLLE");
    past = set(spanish ? "pret impf PAST3" : "vbd BEPAST");
    greetingWords = set("DAY TOD MONTH TEAM NAME EVT GREETW GENPL PRAISE FUNC FACTNAME FACTROLE");
    guild = set("TEAM ROLE STAFF NAME OURW FACTNAME FACTROLE PERSON");
    open = set("ORG CRISIS URL");
    Set<String> tenses = new TreeSet<>();
    for (String name : names.names()) {
      for (String part : List.of("pret", "impf", "pres", "fut", "subj", "cond")) {
        if (name.contains(part)) {
          tenses.add(name);
        }
      }
    }
    tense = names.set(tenses);
  }

  private long[] set(String all) {
    return names.set(all.split(" ", -1));
  }

  int number(String name) {
    return names.number(name);
  }
}

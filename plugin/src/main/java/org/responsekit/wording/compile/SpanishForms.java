package org.responsekit.wording.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.responsekit.wording.compile.EnglishForms.Form;

/** Inflects Spanish nouns, adjectives and verbs, without accents. */
final class SpanishForms {
  private static final String[] PERSONS = {"1s", "2s", "3s", "1p", "3p"};

  /** Present, preterite, imperfect, future stem, subjunctive, gerund and participle, imperative. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry(
              "tener",
              "tengo tienes tiene tenemos tienen|tuve tuviste tuvo tuvimos tuvieron|tenia tenias tenia teniamos tenian"
                  + "|tendr|tenga tengas tenga tengamos tengan|teniendo tenido|ten"),
          Map.entry(
              "venir",
              "vengo vienes viene venimos vienen|vine viniste vino vinimos vinieron|venia venias venia veniamos venian"
                  + "|vendr|venga vengas venga vengamos vengan|viniendo venido|ven"),
          Map.entry(
              "ver",
              "veo ves ve vemos ven|vi viste vio vimos vieron|veia veias veia veiamos veian"
                  + "|ver|vea veas vea veamos vean|viendo visto|ve"),
          Map.entry(
              "decir",
              "digo dices dice decimos dicen|dije dijiste dijo dijimos dijeron|decia decias decia deciamos decian"
                  + "|dir|diga digas diga digamos digan|diciendo dicho|di"),
          Map.entry(
              "hacer",
              "hago haces hace hacemos hacen|hice hiciste hizo hicimos hicieron|hacia hacias hacia haciamos hacian"
                  + "|har|haga hagas haga hagamos hagan|haciendo hecho|haz"),
          Map.entry(
              "ir",
              "voy vas va vamos van|fui fuiste fue fuimos fueron|iba ibas iba ibamos iban"
                  + "|ir|vaya vayas vaya vayamos vayan|yendo ido|ve"),
          Map.entry(
              "dar",
              "doy das da damos dan|di diste dio dimos dieron|daba dabas daba dabamos daban"
                  + "|dar|de des de demos den|dando dado|da"),
          Map.entry(
              "poder",
              "puedo puedes puede podemos pueden|pude pudiste pudo pudimos pudieron|podia podias podia podiamos podian"
                  + "|podr|pueda puedas pueda podamos puedan|pudiendo podido|puede"),
          Map.entry(
              "poner",
              "pongo pones pone ponemos ponen|puse pusiste puso pusimos pusieron|ponia ponias ponia poniamos ponian"
                  + "|pondr|ponga pongas ponga pongamos pongan|poniendo puesto|pon"),
          Map.entry(
              "querer",
              "quiero quieres quiere queremos quieren|quise quisiste quiso quisimos quisieron|queria querias queria queriamos querian"
                  + "|querr|quiera quieras quiera queramos quieran|queriendo querido|quiere"),
          Map.entry(
              "saber",
              "se sabes sabe sabemos saben|supe supiste supo supimos supieron|sabia sabias sabia sabiamos sabian"
                  + "|sabr|sepa sepas sepa sepamos sepan|sabiendo sabido|sabe"),
          Map.entry(
              "valer",
              "valgo vales vale valemos valen|vali valiste valio valimos valieron|valia valias valia valiamos valian"
                  + "|valdr|valga valgas valga valgamos valgan|valiendo valido|vale"),
          Map.entry(
              "mantener",
              "mantengo mantienes mantiene mantenemos mantienen|mantuve mantuviste mantuvo mantuvimos mantuvieron|mantenia mantenias mantenia manteniamos mantenian"
                  + "|mantendr|mantenga mantengas mantenga mantengamos mantengan|manteniendo mantenido|manten"),
          Map.entry(
              "prevenir",
              "prevengo previenes previene prevenimos previenen|previne previniste previno previnimos previnieron|prevenia prevenias prevenia preveniamos prevenian"
                  + "|prevendr|prevenga prevengas prevenga prevengamos prevengan|previniendo prevenido|preven"));

  private final List<Form> forms = new ArrayList<>();

  private SpanishForms() {}

  static String plural(String noun) {
    char last = noun.charAt(noun.length() - 1);
    if ("aeiou".indexOf(last) >= 0) {
      return noun + "s";
    }
    return last == 'z' ? noun.substring(0, noun.length() - 1) + "ces" : noun + "es";
  }

  /**
   * The forms of a verb.
   *
   * @param flag how its stem changes: {@code ue}, {@code ie}, {@code i}, {@code zc}, {@code irr},
   *     or nothing
   * @param participle its participle if irregular, or null
   */
  static List<Form> verb(String infinitive, String flag, String participle) {
    SpanishForms all = new SpanishForms();
    all.forms.add(new Form(infinitive, "inf"));
    String irregular = flag.equals("irr") ? IRREGULAR.get(infinitive) : null;
    if (irregular != null) {
      all.irregular(irregular.split("\\|", -1));
    } else {
      all.regular(infinitive, flag, participle);
    }
    return all.forms;
  }

  private void persons(String tense, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (!forms[i].isEmpty()) {
        this.forms.add(new Form(forms[i], tense));
        this.forms.add(new Form(forms[i], tense + PERSONS[i]));
      }
    }
  }

  private void one(String form, String tag) {
    forms.add(new Form(form, tag));
  }

  private void future(String stem, String secondFuture, String secondConditional) {
    persons("fut", stem + "e", secondFuture, stem + "a", stem + "emos", stem + "an");
    persons("cond", stem + "ia", secondConditional, stem + "ia", stem + "iamos", stem + "ian");
  }

  private void irregular(String[] parts) {
    persons("pres", parts[0].split(" ", -1));
    persons("pret", parts[1].split(" ", -1));
    persons("impf", parts[2].split(" ", -1));
    persons("subj", parts[4].split(" ", -1));
    future(parts[3], parts[3] + "as", parts[3] + "ias");
    String[] names = parts[5].split(" ", -1);
    one(names[0], "ger");
    one(names[1], "pp");
    one(parts[6], "imp");
  }

  private static String change(String stem, String from, String to) {
    int at = stem.lastIndexOf(from);
    return at < 0 ? stem : stem.substring(0, at) + to + stem.substring(at + from.length());
  }

  private static String cut(String stem) {
    return stem.substring(0, stem.length() - 1);
  }

  private void regular(String infinitive, String flag, String participle) {
    String stem = infinitive.substring(0, infinitive.length() - 2);
    String ending = infinitive.substring(infinitive.length() - 2);
    String stressed =
        switch (flag) {
          case "ue" -> change(stem, "o", "ue");
          case "ie" -> change(stem, "e", "ie");
          case "i" -> change(stem, "e", "i");
          default -> stem;
        };
    if (ending.equals("ar")) {
      ar(stem, stressed);
    } else {
      erOrIr(stem, stressed, ending, flag, participle);
    }
    // What a reader will or would do is never known to be harmless: "sonreiras" stays unknown.
    future(infinitive, "", "");
  }

  private void ar(String stem, String stressed) {
    UnaryOperator<String> soft =
        each ->
            each.endsWith("z")
                ? cut(each) + "c"
                : each.endsWith("c") ? cut(each) + "qu" : each.endsWith("g") ? each + "u" : each;
    String s = soft.apply(stem);
    String ss = soft.apply(stressed);
    persons(
        "pres", stressed + "o", stressed + "as", stressed + "a", stem + "amos", stressed + "an");
    persons("pret", s + "e", stem + "aste", stem + "o", stem + "amos", stem + "aron");
    persons("impf", stem + "aba", stem + "abas", stem + "aba", stem + "abamos", stem + "aban");
    persons("subj", ss + "e", ss + "es", ss + "e", s + "emos", ss + "en");
    one(stem + "ando", "ger");
    one(stem + "ado", "pp");
    one(stem + "ada", "pp");
    one(stem + "ados", "pp");
    one(stem + "adas", "pp");
  }

  private void erOrIr(String stem, String stressed, String ending, String flag, String participle) {
    UnaryOperator<String> soft =
        each ->
            each.endsWith("g")
                ? cut(each) + "j"
                : each.endsWith("c") && !flag.equals("zc") ? cut(each) + "z" : each;
    String zc = flag.equals("zc") ? cut(stem) + "zc" : null;
    String vowel = ending.equals("er") ? "e" : "i";
    String weak =
        flag.equals("ie") && ending.equals("ir")
            ? change(stem, "e", "i")
            : flag.equals("i") ? stressed : stem;
    boolean glide = stem.equals("le") || stem.equals("cre") || stem.equals("o");
    String first = zc != null ? zc : soft.apply(stressed);
    String we = zc != null ? zc : soft.apply(weak);
    persons(
        "pres",
        first + "o",
        stressed + "es",
        stressed + "e",
        stem + vowel + "mos",
        stressed + "en");
    persons(
        "pret",
        stem + "i",
        stem + "iste",
        glide ? stem + "yo" : weak + "io",
        stem + "imos",
        glide ? stem + "yeron" : weak + "ieron");
    persons("impf", stem + "ia", stem + "ias", stem + "ia", stem + "iamos", stem + "ian");
    persons("subj", first + "a", first + "as", first + "a", we + "amos", first + "an");
    one(glide ? stem + "yendo" : weak + "iendo", "ger");
    one(participle != null ? participle : stem + "ido", "pp");
    if (participle == null) {
      one(stem + "ida", "pp");
      one(stem + "idos", "pp");
      one(stem + "idas", "pp");
    }
  }
}

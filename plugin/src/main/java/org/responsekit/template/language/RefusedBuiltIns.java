package org.responsekit.template.language;

import static org.responsekit.template.language.Construct.Group.BUILT_IN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The built-ins that authors may not use, and what to write instead. */
final class RefusedBuiltIns {
  private static final String PLAIN = "Print the value itself: replies are plain text.";
  private static final String DATE = "Write the date or time out as words, or as a fact.";
  private static final String NODE = "Use lists and groups of named values.";
  private static final String KNOWN =
      "Give the macro what it expects; ask with ?? or ?has_content.";
  private static final String ROUND = "Use ?round, ?floor or ?ceiling.";
  private static final String WAIT = "Leave it out; white space is tidied in every text.";
  private static final String SHORTER = "Write a shorter text for this channel.";
  private static final String ITEM = "Use ?index or ?counter.";
  private static final String CALL = "Write the call with its arguments.";
  private static final String PAD = "Write the text as it should stand.";

  static final List<Construct> TABLE =
      Stream.of(
              all(Why.NAMES, "Write the expression itself.", "eval"),
              all(Why.NAMES, "Write a list or a group: [1, 2] or {\"a\": 1}.", "eval_json"),
              all(Why.NAMES, "Write a macro in templates/lib/.", "interpret"),
              all(
                  Why.NAMES,
                  "Write the fragment's name out in the <#include>.",
                  "absolute_template_name"),
              all(Why.LOOKUP, "Write the library's name.", "namespace"),
              all(Why.ASIDE, CALL, "with_args with_args_last"),
              all(Why.JAVA, "Do it without; no kit needs this.", "new api has_api"),
              all(Why.OPENS, PLAIN, "esc no_esc markup_string"),
              all(Why.WEB, PLAIN, "html xhtml xml web_safe rtf j_string js_string json_string cn"),
              all(Why.WEB, "Declare the whole link as a fact in kit.yaml.", "url url_path"),
              all(Why.MACHINE, "Use ?cap_first, or write the capitals.", "capitalize"),
              all(Why.SPELLING, "Use ?lower_case.", "c_lower_case"),
              all(Why.SPELLING, "Use ?upper_case.", "c_upper_case"),
              all(Why.SPELLING, "Write a!b.", "default"),
              all(Why.SPELLING, "Write a!\"\".", "if_exists"),
              all(Why.SPELLING, "Write a??.", "exists"),
              all(
                  Why.NOTHING,
                  "Ask with ?has_content.",
                  "blank_to_null empty_to_null trim_to_null"),
              all(
                  Why.TYPES,
                  KNOWN,
                  "is_boolean is_number is_string is_sequence is_hash is_hash_ex"),
              all(Why.TYPES, KNOWN, "is_collection is_collection_ex is_enumerable is_indexable"),
              all(
                  Why.TYPES,
                  KNOWN,
                  "is_directive is_macro is_method is_transform is_markup_output"),
              all(
                  Why.TYPES,
                  KNOWN,
                  "is_node is_date is_date_like is_date_only is_datetime is_time"),
              all(Why.TYPES, KNOWN, "is_unknown_date_like is_infinite is_nan"),
              all(Why.PATTERNS, "Use ?contains, ?starts_with or ?ends_with.", "matches"),
              all(Why.PATTERNS, "Use ?split, ?keep_before or ?keep_after.", "groups"),
              all(Why.SIZE, PAD, "left_pad right_pad"),
              all(Why.SIZE, "Write a list of lists, or look at ?index.", "chunk"),
              all(Why.LAYOUT, WAIT, "chop_linebreak dedent indent wrap"),
              all(Why.LAYOUT, "Write the lines as a list.", "lines"),
              all(Why.SHORTENS, SHORTER, "truncate truncate_c truncate_w"),
              all(Why.SHORTENS, SHORTER, "truncate_m truncate_c_m truncate_w_m"),
              all(Why.NUMBERS, ROUND, "byte short int long float double"),
              all(Why.ROWS, "Use ?counter.", "lower_abc upper_abc"),
              each(Why.ROWS, ITEM, "is_even_item is_odd_item item_parity item_parity_cap"),
              each(Why.ROWS, ITEM, "item_cycle"),
              all(Why.SPELLING, "Leave it out: a list is one already.", "sequence"),
              all(Why.NODES, NODE, "ancestors children parent root next_sibling previous_sibling"),
              all(Why.NODES, NODE, "node_name node_namespace node_type"),
              all(Why.DATES, DATE, "date time datetime date_if_unknown time_if_unknown"),
              all(Why.DATES, DATE, "datetime_if_unknown"),
              all(Why.DATES, DATE, "number_to_date number_to_time number_to_datetime"),
              all(Why.DATES, DATE, "iso iso_nz iso_h iso_h_nz iso_m iso_m_nz iso_ms iso_ms_nz"),
              all(
                  Why.DATES,
                  DATE,
                  "iso_utc iso_utc_nz iso_utc_fz iso_utc_h iso_utc_h_nz iso_utc_m"),
              all(Why.DATES, DATE, "iso_utc_m_nz iso_utc_ms iso_utc_ms_nz iso_local iso_local_nz"),
              all(Why.DATES, DATE, "iso_local_h iso_local_h_nz iso_local_m iso_local_m_nz"),
              all(Why.DATES, DATE, "iso_local_ms iso_local_ms_nz"))
          .flatMap(List::stream)
          .toList();

  private RefusedBuiltIns() {}

  private static List<Construct> all(Why why, String instead, String keys) {
    return refused(why, instead, keys, "${\"1\"?%s}");
  }

  /** Those that only work on the variable of a list. */
  private static List<Construct> each(Why why, String instead, String keys) {
    return refused(why, instead, keys, "<#list [1] as x>${x?%s}</#list>");
  }

  private static List<Construct> refused(Why why, String instead, String keys, String example) {
    List<Construct> refused = new ArrayList<>();
    for (String key : keys.split(" ", -1)) {
      String name = "?" + key;
      refused.add(
          Construct.refused(BUILT_IN, name, why, instead, example.replace("%s", key), name));
    }
    return refused;
  }
}

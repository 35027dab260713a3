package org.responsekit.audit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.responsekit.wording.DraftJudge;

/**
 * What was said of replies before. Practices paste the same reply under many reviews, so an export
 * holds few texts many times. Shared between threads.
 */
final class TextMemory {
  /** Of texts; then it begins anew, so that memory does not grow with the file. */
  private static final int MOST = 8_192;

  /** Of characters; longer replies are written for one review. */
  private static final int LONGEST = 2_000;

  /** All that the judge looks at. */
  private record Key(String text, String kind, String lang) {}

  private final Map<Key, DraftJudge.Verdicts> verdicts = new ConcurrentHashMap<>();

  /** What a judge says of a reply, judged only if its text is new. */
  DraftJudge.Verdicts verdicts(Row.Reply reply, DraftJudge judge) {
    if (reply.text().length() > LONGEST) {
      return judge.judge(reply.text(), reply.kind(), reply.lang());
    }
    Key key = new Key(reply.text(), reply.kind(), reply.lang());
    DraftJudge.Verdicts before = verdicts.get(key);
    if (before != null) {
      return before;
    }
    DraftJudge.Verdicts now = judge.judge(reply.text(), reply.kind(), reply.lang());
    if (verdicts.size() >= MOST) {
      verdicts.clear();
    }
    verdicts.put(key, now);
    return now;
  }
}

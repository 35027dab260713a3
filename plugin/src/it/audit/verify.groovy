import com.fasterxml.jackson.databind.ObjectMapper
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def log = MavenRun.log(basedir.toPath())
assertThat(log)
    .contains('Replies judged: 3 (violating 1, unrecognised 0, clean 2). Rows that could not be judged: 1.')
    .contains('warning audit-broken-row', 'replies.csv:4:1 A value in quotes is never closed')
    .contains('There is no file of replies at', 'none.csv')
    .doesNotContain('\tat org.responsekit')
def report = new ObjectMapper().readValue(new File(basedir, 'audit/out.json'), List)
assertThat(report*.id).containsExactly('r1', 'r2', 'r4')
assertThat(report*.verdict).containsExactly('clean', 'violating', 'clean')
def summary = new ObjectMapper().readValue(new File(basedir, 'audit/out.summary.json'), Map)
assertThat(summary.month.keySet()).containsExactly('2026-10', '2026-11')
assertThat(new File(basedir, 'audit/out.summary.html').text).contains('r2')
assertThat(new File(basedir, 'target/response-kit-reports/audit.json')).exists()
true

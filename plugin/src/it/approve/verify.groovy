import org.responsekit.Folders
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def log = MavenRun.log(basedir.toPath())
assertThat(log)
    .contains('error wording-unrecognised', 'There is no role "nobody" in kit.yaml.', 'approved long-wait/short/en')
    .contains('the proof of an approval is the signed commit', 'Nothing has changed.', 'warning approval-expired')
def approvals = new File(basedir, 'approvals.yaml').text
assertThat(approvals)
    .contains('    role: "office-manager"\n    name: "Ana"\n    date: 2026-11-21\n    expires: 2027-11-21\n')
    .contains('The heron at our pond waits all day.')
assertThat(approvals).doesNotContain('2026-11-22')
assertThat(Folders.bytes(basedir.toPath().resolve('target/response-kit'))).containsKey('handbook/index.html')
true

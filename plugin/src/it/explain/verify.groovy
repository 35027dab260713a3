import org.responsekit.finding.Rule
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def log = MavenRun.log(basedir.toPath())
Rule.values().each { assertThat(log).containsPattern('(?m)^  ' + it.id() + ' +' + it.info().severity().word()) }
assertThat(log)
    .contains('placeholder-uncleared\n=====================\n')
    .contains('\nWhat it finds\n', '\nWhy it matters\n', '\nHow to fix it\n')
    .contains('There is no rule "placeholder-unclear". Did you mean "placeholder-uncleared"?')
true

import org.responsekit.Folders
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def target = basedir.toPath().resolve('target')
assertThat(MavenRun.findings(target.resolve('response-kit-reports'))).isEmpty()
def output = Folders.bytes(target.resolve('response-kit'))
assertThat(output).containsKeys('handbook/index.html', 'handbook/situations/long-wait.html', 'snippets/catalogue.json')
assertThat(output['snippets/txt/en/long-wait--short--google.txt'])
    .isEqualTo('Thank you for telling us. Nobody enjoys waiting. ' +
        'Please call us at the number on our profile and ask for our office manager.')
assertThat(MavenRun.log(basedir.toPath()))
    .contains('Response Kit: no findings in 5 files and 2 finished texts. The kit may be published.')
true

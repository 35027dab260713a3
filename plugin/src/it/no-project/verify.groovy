import org.responsekit.Folders
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

assertThat(new File(basedir, 'pom.xml')).doesNotExist()
assertThat(basedir.list()).doesNotContain('${project.build.directory}')
def output = Folders.bytes(basedir.toPath().resolve('target/response-kit'))
assertThat(output).containsKeys('handbook/index.html', 'snippets/catalogue.json')
assertThat(output['handbook/index.html']).contains('2026-11-21')
assertThat(MavenRun.findings(basedir.toPath().resolve('target/response-kit-reports'))).isEmpty()
assertThat(MavenRun.findings(basedir.toPath().resolve('elsewhere/replies-reports'))).isEmpty()
true

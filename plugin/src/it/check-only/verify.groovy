import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def target = basedir.toPath().resolve('target')
assertThat(MavenRun.findings(target.resolve('response-kit-reports'))).isEmpty()
assertThat(target.toFile().list()).containsExactly('response-kit-reports')
true

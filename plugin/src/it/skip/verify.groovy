import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

assertThat(basedir.toPath().resolve('target')).doesNotExist()
assertThat(MavenRun.log(basedir.toPath())).contains('Response Kit is skipped.')
true

import org.responsekit.Folders
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

// A folder that someone else fills is never replaced.
assertThat(Folders.bytes(basedir.toPath().resolve('target/response-kit'))).isEqualTo(['notes.txt': 'Mine.'])
assertThat(MavenRun.log(basedir.toPath()))
    .containsPattern(/(?s)Response Kit could not do its work: \S+response-kit holds files that Response Kit did not write/)
    .contains('MojoExecutionException')
true

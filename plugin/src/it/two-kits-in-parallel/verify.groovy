import org.responsekit.Folders
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def clean = Folders.bytes(basedir.toPath().resolve('clean/target/response-kit'))
def starter = Folders.bytes(basedir.toPath().resolve('starter/target/response-kit'))
assertThat(clean['handbook/index.html']).contains('Fernbank Family Clinic').doesNotContain('Quillmere')
assertThat(starter['handbook/index.html']).contains('Quillmere Family Practice').doesNotContain('Fernbank')
assertThat(clean['snippets/catalogue.json']).doesNotContain('generic-fallback')
assertThat(starter['snippets/catalogue.json']).contains('generic-fallback').doesNotContain('office-manager')
// not a word of Maven's about goals that are not safe in parallel
assertThat(MavenRun.log(basedir.toPath())).contains('BUILD SUCCESS').doesNotContain('thread-safe')
true

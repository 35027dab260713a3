import org.responsekit.Folders
import org.responsekit.it.MavenRun

import static org.assertj.core.api.Assertions.assertThat

def modules = basedir.listFiles().findAll { new File(it, 'expected.txt').exists() }
assertThat(modules).hasSize(7)

// The findings are exactly the expected ones, and what was published before keeps its bytes.
modules.each { module ->
  def target = module.toPath().resolve('target')
  assertThat(MavenRun.findings(target.resolve('response-kit-reports')))
      .as(module.name)
      .isEqualTo(new File(module, 'expected.txt').readLines('UTF-8'))
  assertThat(Folders.bytes(target.resolve('response-kit')))
      .as(module.name)
      .containsKeys('handbook/index.html', 'snippets/catalogue.json')
      .isEqualTo(Folders.bytes(target.resolve('expected')))
  assertThat(target.toFile().list())
      .as(module.name)
      .doesNotContain('response-kit-next', 'response-kit-previous')
}

// The form for people, once; ReadmeTest compares another one word for word.
def log = MavenRun.log(basedir.toPath())
assertThat(log).contains('''\
[ERROR] 
blocker placeholder-uncleared  a blank stands where it is not cleared
  templates/lib/contact.ftl:3:28
     |
   3 |   Please call us ${how}, ${patient.firstName}, and ask for our ${role("office-manager").title}.<#t>
     |                            ^^^^^^^^^^^^^^^^^
  A blank for names stands in a public text that is not cleared for it.
  patient.firstName: names, 45 CFR 164.514(b)(2)(i)(A); reaches google (public)
''')
assertThat(log).contains('''\
  more: response-kit:explain -Dkit.rule=placeholder-uncleared
  called here: templates/long-wait.ftl:9:52
     |
   9 | Thank you for telling us. Nobody enjoys waiting. <@contact.invite/>
     |                                                    ^^^^^^^^^^^^^^

Response Kit: 1 blocker, ''')
assertThat(log).containsPattern(/render \(bad\) on project leak-direct: Response Kit: 1 blocker, 0 errors, 0 warnings/)
true

import org.responsekit.Folders

import java.nio.file.Files

def clean = basedir.toPath().resolve('../../../src/it/clean-kit').normalize()
def modules = basedir.listFiles().findAll { new File(it, 'expected.txt').exists() }
modules.each { module ->
  def target = module.toPath().resolve('target')
  Folders.copy(clean, target.resolve('good'))
  def changed = module.toPath().resolve('kit')
  if (Files.exists(changed)) {
    Folders.copy(clean, target.resolve('bad'))
    Folders.copy(changed, target.resolve('bad'))
  } else {
    Files.createDirectories(target.resolve('bad')) // missing-kit
  }
}
true

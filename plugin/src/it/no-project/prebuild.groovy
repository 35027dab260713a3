import org.responsekit.Folders

def clean = basedir.toPath().resolve('../../../src/it/clean-kit').normalize()
['kit.yaml', 'content', 'templates'].each { Folders.copy(clean.resolve(it), basedir.toPath().resolve(it)) }
true

import org.responsekit.Folders

def clean = basedir.toPath().resolve('../../../src/it/clean-kit').normalize()
['kit.yaml', 'content', 'templates'].each { Folders.copy(clean.resolve(it), basedir.toPath().resolve(it)) }
def template = new File(basedir, 'templates/long-wait.ftl')
template.text = template.text.replace('Nobody enjoys waiting.', 'The heron at our pond waits all day.')
true

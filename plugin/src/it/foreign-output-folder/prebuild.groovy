def output = new File(basedir, 'target/response-kit')
output.mkdirs()
new File(output, 'notes.txt').setText('Mine.', 'UTF-8')
true

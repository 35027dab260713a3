---
title: Temporada de gripe
---
<@variant name="shots-are-here">
Ya es temporada de gripe. En nuestra oficina hay vacunas contra la gripe. Los CDC explican en su sitio web quién debe
vacunarse. Las preguntas son bienvenidas en el ${practice.phone}.
</@variant>
<@variant name="soap-and-water">
Lavarse las manos ayuda en la temporada de gripe. Los CDC aconsejan 20 segundos con agua y jabón. Una canción corta
dura lo mismo.
</@variant>
<@variant name="stay-home">
Los CDC dicen que las personas con gripe deben quedarse en casa y descansar. Hay más información en
${facts.healthTopics}.
</@variant>

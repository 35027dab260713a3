---
title: Disculpas por un trato frío o apurado, en una línea
---
<@variant name="be-heard">
Ser escuchado es parte de una buena atención para todos, y lamentamos leer esto. <@contact.invite/>
</@variant>
<@variant name="no-small-questions">
Ninguna pregunta es pequeña, y ninguna merece una respuesta con prisa. <@contact.private/>
</@variant>
<@variant name="time-to-listen">
Escuchar bien toma tiempo, y queremos que todos lo reciban. <@contact.welcome/>
</@variant>

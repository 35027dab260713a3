---
title: Una acusación falsa y dañina, en una línea
---
<@variant name="serious-talk">
Hay palabras que cuesta leer, y las leemos igual. <@contact.hours/>
</@variant>
<@variant name="not-a-courtroom">
Una página de opiniones no es buen lugar para temas difíciles. <@contact.talk/>
</@variant>
<@variant name="door-open">
Contestamos con el mismo respeto las palabras duras y las amables. <@contact.invite/>
</@variant>

---
title: Una acusación falsa y dañina, en una línea
---
<@variant name="serious-talk">
Los asuntos serios merecen una conversación seria, en privado y sin enojo. <@contact.hours/>
</@variant>
<@variant name="not-a-courtroom">
Una página de opiniones no es buen lugar para temas difíciles. <@contact.talk/>
</@variant>
<@variant name="door-open">
Contestamos con el mismo respeto las palabras duras y las amables. <@contact.invite/>
</@variant>

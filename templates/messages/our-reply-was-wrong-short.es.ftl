---
title: En lugar de una respuesta que dijo de más, en una línea
---
<@variant name="general-here">
Una palabra amable para todos los que escriben aquí: gracias. <@contact.private/>
</@variant>
<@variant name="short-and-kind">
Nuestras respuestas son breves y generales, porque la privacidad es de todos. <@contact.talk/>
</@variant>
<@variant name="officer-line">
Aquí las preguntas sobre privacidad son bienvenidas. <@contact.invite/>
</@variant>

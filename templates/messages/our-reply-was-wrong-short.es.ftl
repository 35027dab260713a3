---
title: En lugar de una respuesta que dijo de más, en una línea
---
<@variant name="general-here">
Nuestras palabras en esta página son las mismas para todos: gracias por el comentario. <@contact.invite/>
</@variant>
<@variant name="short-and-kind">
Nuestras respuestas son breves y generales, porque la privacidad es de todos. <@contact.talk/>
</@variant>
<@variant name="officer-line">
En nuestra oficina atendemos con gusto las preguntas sobre privacidad. <@contact.reach/>
</@variant>

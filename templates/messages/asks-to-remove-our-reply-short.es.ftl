---
title: Alguien pide quitar nuestra respuesta, en una línea
---
<@variant name="our-words">
Nuestras propias palabras siempre se pueden retirar. <@contact.invite/>
</@variant>
<@variant name="help-not-weigh">
Nuestras respuestas deben ayudar y nunca pesar, y lamentamos cualquier malestar. <@contact.private/>
</@variant>
<@variant name="no-fuss">
Nadie necesita un motivo para preguntar por nuestras palabras. <@contact.talk/>
</@variant>

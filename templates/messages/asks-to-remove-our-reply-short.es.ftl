---
title: Alguien pide quitar nuestra respuesta, en una línea
---
<@variant name="our-words">
Tomamos en serio las peticiones sobre nuestras respuestas. <@contact.invite/>
</@variant>
<@variant name="help-not-weigh">
Nuestras respuestas deben ayudar y nunca pesar, y lamentamos cualquier malestar. <@contact.private/>
</@variant>
<@variant name="no-fuss">
Una petición así no necesita motivo ni discusión. <@contact.talk/>
</@variant>

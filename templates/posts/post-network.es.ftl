---
title: Para colegas del ramo
---
<@variant name="what-we-learned">
Nuestro equipo lee las opiniones una vez al mes. Eso nos ayuda a mejorar en el teléfono y en la recepción. Nos
gustaría saber cómo lo hacen otros consultorios.
</@variant>
<@variant name="privacy-first">
La privacidad es lo primero para todos. Por eso cada respuesta es general. Cada año el equipo aprende más sobre esto.
</@variant>
<@variant name="proud-of-team">
Estamos orgullosos de nuestro equipo. La buena atención empieza por escuchar, en la recepción y por teléfono. Gracias
a todos los colegas que trabajan con amabilidad.
</@variant>

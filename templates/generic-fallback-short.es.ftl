---
title: La respuesta que sirve para cualquier opinión, en una línea
---
<@variant name="heard">
Escuchamos cada voz en esta página y agradecemos que la compartan. <@contact.reach/>
</@variant>
<@variant name="with-care">
Las palabras buenas y las duras llegan al mismo escritorio, y todas se leen. <@contact.welcome/>
</@variant>
<@variant name="private-talk">
Escribir una opinión toma un minuto del día de alguien, y eso lo valoramos. <@contact.private/>
</@variant>
<@variant name="open-office">
Una opinión sincera puede enseñarnos más que una larga reunión. <@contact.rather/>
</@variant>
<@variant name="thanks-for-time">
Gracias por tomarse el tiempo de compartir su opinión. <@contact.direct/>
</@variant>

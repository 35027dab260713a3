---
title: La respuesta que sirve para cualquier opinión, en una línea
---
<@variant name="heard">
Escuchamos cada voz en esta página y agradecemos que la compartan. <@contact.reach/>
</@variant>
<@variant name="with-care">
Todo comentario se lee con cuidado. <@contact.welcome/>
</@variant>
<@variant name="private-talk">
Gracias por escribirnos. <@contact.private/>
</@variant>
<@variant name="open-office">
En el equipo aprendemos de cada opinión. <@contact.rather/>
</@variant>
<@variant name="thanks-for-time">
Gracias por tomarse el tiempo de compartir su opinión. <@contact.direct/>
</@variant>

---
title: Disculpas por la espera en el teléfono
---
<@variant name="hold-music">
A nadie le gusta la música de espera, y sabemos cuánto frustra una línea ocupada. Cada mes revisamos los tiempos del
teléfono para contestar antes. Las líneas suelen estar más libres ${facts.quietHours}. <@contact.invite/>
</@variant>
<@variant name="easy">
El teléfono debería ser lo más fácil, y lamentamos cuando no lo es. La ${role("front-desk-lead").title} lee cada
comentario sobre las líneas y decide cuánta gente contesta cada día. <@contact.listen/>
</@variant>
<@variant name="voicemail">
Dejar un mensaje no debería ser como tirarlo a un pozo. La recepción escucha el buzón de voz cada mañana y cada
tarde, y todo mensaje tiene respuesta al siguiente día hábil. Los comentarios sobre el teléfono nos ayudan a
planear. <@contact.talk/>
</@variant>

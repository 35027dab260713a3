---
title: Disculpas por malos tratos, en una línea
---
<@variant name="kind-word">
Una palabra amable no cuesta nada, y aquí todos la merecen. <@contact.talk/>
</@variant>
<@variant name="first-voice">
La primera voz que se escucha debería ser amable, y lamentamos leer esto. <@contact.welcome/>
</@variant>
<@variant name="standard">
El mal trato nunca es nuestra norma, por difícil que sea el día. <@contact.private/>
</@variant>
<@variant name="better-than-that">
Queremos que a cada persona se le reciba con paciencia y una sonrisa. <@contact.reach/>
</@variant>

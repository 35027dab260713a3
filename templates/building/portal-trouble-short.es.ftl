---
title: Disculpas por el portal o el sitio web, en una línea
---
<@variant name="easy-to-use">
Las contraseñas y los portales no divierten a nadie, y lamentamos cualquier molestia. <@contact.reach/>
</@variant>
<@variant name="human-help">
Detrás de toda página web debería haber una persona amable al teléfono. <@contact.hours/>
</@variant>
<@variant name="simpler">
Un sitio web debería ahorrar tiempo, y trabajamos para que el nuestro sea más sencillo. <@contact.talk/>
</@variant>

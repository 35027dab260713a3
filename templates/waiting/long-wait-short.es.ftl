---
title: Disculpas por las esperas, en una línea
---
<@variant name="nobody-likes">
Esperar cansa mucho, y lamentamos toda molestia. <@contact.someone/>
</@variant>
<@variant name="clock">
Un reloj lento le arruina el día a cualquiera, y lo sabemos. <@contact.reach/>
</@variant>
<@variant name="every-minute">
Cada minuto cuenta, y por eso trabajamos a diario para cumplir el horario. <@contact.private/>
</@variant>
<@variant name="wait-well">
Esperar cansa, y un aviso claro es lo mínimo que podemos ofrecer. <@contact.talk/>
</@variant>

---
title: Una opinión que cambió
---
<@variant name="still-listening">
Gracias por tomarse el tiempo de escribir más. Las palabras nuevas reciben la misma atención que las primeras. Nada
de lo que se diga aquí, amable o crítico, cambia el trato que damos. <@contact.talk/>
</@variant>
<@variant name="living-page">
Las opiniones están vivas: crecen, cambian, ganan o pierden estrellas. Seguimos leyendo y seguimos aprendiendo.
<@contact.reach/>
</@variant>
<@variant name="short-again">
Leímos la nueva versión, y agradecemos igual que antes. El equipo habla de cada cambio, en términos generales, en la
reunión semanal. Para todo lo demás, lo mejor es el teléfono. <@contact.rather/>
</@variant>

---
title: Gracias por los elogios, en una línea
---
<@variant name="our-day">
Leer esto nos alegró el día. ¡Gracias!
</@variant>
<@variant name="travels-fast">
Las palabras amables vuelan por nuestros pasillos, y todo el equipo le da las gracias.
</@variant>
<@variant name="big-smile">
En la recepción hay una gran sonrisa en este momento. ¡Muchas gracias de todo corazón!
</@variant>
<@variant name="small-kindness">
Escribir algo amable toma un momento y nos alegra toda la semana. ¡Mil gracias!
</@variant>
<@variant name="break-room-wall">
Esta opinión se va a la pared de la sala de descanso. ¡Muchísimas gracias!
</@variant>
<@variant name="sunshine">
¡Sus amables palabras son un rayo de sol!
</@variant>

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

---
title: Gracias por las estrellas sin palabras, en una línea
---
<@variant name="every-star">
Vemos todas las estrellas, y por todas damos las gracias.
</@variant>
<@variant name="moment">
¡Gracias por tomarse un momento para dejar sus estrellas!
</@variant>
<@variant name="few-or-many">
Pocas o muchas, las estrellas sinceras ayudan a elegir. Gracias.
</@variant>
<@variant name="ratings-matter">
Las estrellas son pequeñas, y aun así nos ayudan a ver cómo vamos.
</@variant>

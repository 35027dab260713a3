---
title: Una tarjeta que invita a opinar
---
<@variant name="every-voice">
Toda opinión sincera es bienvenida, buena o mala. Los enlaces están en ${facts.reviewPage}. ¡Gracias!
</@variant>
<@variant name="at-home">
Para opinar, cualquier sitio sirve: ${facts.reviewPage}. No damos regalos por opinar.
</@variant>
<@variant name="help-a-neighbor">
Las opiniones ayudan mucho a los vecinos. Los elogios y las críticas son bienvenidos en ${facts.reviewPage}.
</@variant>

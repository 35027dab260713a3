---
title: Una línea al pie de cada correo
---
<@variant name="good-or-bad">
Las opiniones sinceras, buenas o malas, son bienvenidas: ${facts.reviewPage}
</@variant>
<@variant name="all-the-same">
El mismo enlace para todas las opiniones: ${facts.reviewPage}
</@variant>
<@variant name="we-read">
Aquí se lee cada palabra, buena o mala: ${facts.reviewPage}
</@variant>

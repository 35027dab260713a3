---
title: Una palabra pública sobre reseñas falsas
---
<@variant name="in-general">
Reportamos las reseñas falsas al sitio web. El sitio decide qué hacer. Las críticas sinceras son bienvenidas y se
quedan.
</@variant>
<@variant name="how-to-read">
Todos los sitios reciben reseñas falsas. Nosotros nunca compramos opiniones. Aquí las palabras sinceras son
bienvenidas.
</@variant>
<@variant name="no-names">
Nunca decimos en público qué reseñas reportamos. Así protegemos la privacidad de todos. Nuestro personal no escribe
reseñas de nuestra oficina.
</@variant>

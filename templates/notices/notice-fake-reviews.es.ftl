---
title: Una nota pública sobre reseñas falsas
---
<@variant name="in-general">
Reportamos las reseñas falsas a la plataforma. Las críticas sinceras son bienvenidas y se quedan.
</@variant>
<@variant name="how-to-read">
Es bueno leer muchas opiniones, no solo una. Nosotros nunca pagamos por ellas. Aquí las palabras sinceras son
bienvenidas.
</@variant>
<@variant name="no-names">
Nunca decimos aquí qué reseñas reportamos. Así se cuida la privacidad de todos. Nadie de nuestro equipo escribe
reseñas de la oficina.
</@variant>

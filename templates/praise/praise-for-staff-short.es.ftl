---
title: Gracias por elogiar a una persona del equipo, en una línea
---
<@variant name="share-it">
¡Gracias por el reconocimiento! Nos encanta compartir palabras así con el equipo.
</@variant>
<@variant name="proud">
Queremos mucho a nuestra gente, y estas palabras nos dan mucha alegría.
</@variant>
<@variant name="good-hands">
Con buenos colegas, los días son mejores. Aquí todos sonríen con esta opinión.
</@variant>
<@variant name="all-of-us">
Todo el equipo está sonriendo. ¡Gracias!
</@variant>

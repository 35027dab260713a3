---
title: Ni premio ni presión
---
<@variant name="nothing-for-it">
No ofrecemos regalos ni descuentos por opiniones. No pedimos cierto número de estrellas. Bastan las palabras sinceras.
</@variant>
<@variant name="care-is-the-same">
Aquí todos reciben el mismo trato, con o sin opinión. La amabilidad no depende de las estrellas. Es nuestra promesa
para todos.
</@variant>
<@variant name="staff-too">
Nuestro personal no opina sobre nuestro propio consultorio. Tampoco pedimos opiniones a nuestras familias. Las
opiniones deben venir del público.
</@variant>

---
title: Ni premio ni presión
---
<@variant name="nothing-for-it">
No damos regalos ni descuentos por opinar. No pedimos estrellas. Bastan las palabras sinceras.
</@variant>
<@variant name="care-is-the-same">
Aquí todos reciben el mismo trato, con o sin opinión. La amabilidad no depende de las estrellas. Es nuestra promesa
para todos.
</@variant>
<@variant name="staff-too">
Nuestro equipo no escribe reseñas de la oficina. Tampoco las pedimos a nuestras familias. Las opiniones deben ser del
público.
</@variant>

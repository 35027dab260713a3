---
title: Gracias a la comunidad
---
<@variant name="grateful">
Estamos agradecidos con esta comunidad. Gracias a todos los vecinos por la amabilidad en estas calles. ¡Que tengan una
linda semana!
</@variant>
<@variant name="feedback-year">
Cada opinión ayuda a nuestro equipo a crecer. Gracias a todos los que escribieron este año, con elogios o con
críticas.
</@variant>
<@variant name="helpers">
Los maestros, los bomberos, los choferes y los voluntarios hacen de esta ciudad un buen lugar para vivir. ¡Gracias de
parte de todos!
</@variant>

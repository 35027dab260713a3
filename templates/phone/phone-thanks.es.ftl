---
title: Alguien llama para dar las gracias
---
<@variant name="made-my-day">
Qué amable, me alegró el día. Soy ${staff.firstName}. ¿Puedo decírselo al equipo con sus palabras?
</@variant>
<@variant name="story-stays-yours">
Gracias, ${patient.firstName}. Su historia es suya. Nunca compartimos ninguna sin un papel firmado, y hoy no hay que
firmar nada.
</@variant>
<@variant name="they-ask-where-to-write">
Ya que pregunta dónde escribirlo: los enlaces están en ${facts.reviewPage}. Son los mismos para todos, contentos o no,
y aquí nadie lleva la cuenta de quién escribe.
</@variant>

---
title: Gracias por las palabras amables, en privado
---
<@variant name="read-aloud">
Hola, ${recipient.firstName}:

Leí su nota dos veces, y luego una más en voz alta, sin el nombre. Hubo muchas sonrisas. ¡Gracias!
</@variant>
<@variant name="stays-private">
Hola, ${recipient.firstName}:

Qué bonito encontrar algo así por la mañana. Queda entre nosotros: nunca publicamos notas privadas. Que tenga linda
semana.
</@variant>
<@variant name="passed-on">
Hola, ${recipient.firstName}:

Su agradecimiento llegó al escritorio correcto. En un día pesado, eso vale más de lo que imagina.
</@variant>

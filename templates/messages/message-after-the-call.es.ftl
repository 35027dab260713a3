---
title: Después de hablar por teléfono
---
<@variant name="what-we-agreed">
Hola, ${recipient.firstName}:

Gracias por la llamada. Pasé lo principal a la ${role("practice-manager").title}, como quedamos. Si entendí algo mal,
basta una nota corta por aquí.
</@variant>
<@variant name="still-here">
Hola, ${recipient.firstName}:

Fue bueno oír su versión. Parte de lo que dijo ya está en la lista para la próxima reunión. Mi línea sigue abierta:
${role("practice-manager").phone}.
</@variant>
<@variant name="done">
Hola, ${recipient.firstName}:

Le escribo como prometí. El cambio del que hablamos ya está hecho. Gracias por empujarnos un poco.
</@variant>

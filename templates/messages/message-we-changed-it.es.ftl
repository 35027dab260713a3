---
title: Qué cambió después de una queja
---
<@variant name="because-you-spoke">
Hola, ${recipient.firstName}:

Usted nos dijo qué estaba mal, y ya es distinto. Los detalles están en la cartelera. Gracias por decirlo en voz alta.
</@variant>
<@variant name="small-but-real">
Hola, ${recipient.firstName}:

Es un cambio pequeño, pero de verdad, y empezó con una nota como la suya. Durante tres meses vemos si funciona.
</@variant>
<@variant name="tell-us-if-not">
Hola, ${recipient.firstName}:

Prometimos avisarle. La nueva forma empieza este mes. Si no le funciona, la ${role("practice-manager").title} quiere
saberlo: ${role("practice-manager").phone}.
</@variant>

---
title: Alguien ofrece una historia o una foto
---
<@variant name="form-first">
Hola, ${recipient.firstName}:

Gracias por el ofrecimiento. Solo mostramos una historia o una foto con un papel firmado. Dice qué se muestra, dónde y
hasta cuándo. Puede cambiar de idea cuando quiera.
</@variant>
<@variant name="no-need">
Hola, ${recipient.firstName}:

Es muy generoso, y no hace falta. La atención nunca depende de eso. Si aun así quiere, la
${role("privacy-officer").title} le explica el papel: ${role("privacy-officer").phone}.
</@variant>
<@variant name="post-it-yourself">
Hola, ${recipient.firstName}:

Lo más sencillo suele ser su propia página. Lo que publique allí es cosa suya. Nosotros no lo copiamos ni agregamos
nada.
</@variant>

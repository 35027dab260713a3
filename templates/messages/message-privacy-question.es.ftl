---
title: Recibimos una pregunta sobre privacidad
---
<@variant name="with-the-officer">
Hola, ${recipient.firstName}:

Gracias por preguntar. Su pregunta fue directo a la ${role("privacy-officer").title} y a nadie más. De allí viene la
respuesta, en cinco días hábiles.
</@variant>
<@variant name="right-to-know">
Hola, ${recipient.firstName}:

Usted tiene derechos sobre sus propios expedientes, y nuestro aviso de privacidad los explica. Hay copias en recepción
y en ${practice.website}. Para lo demás, llame al ${role("privacy-officer").phone}.
</@variant>
<@variant name="thank-you-for-care">
Hola, ${recipient.firstName}:

Una pregunta así nos ayuda. La ${role("privacy-officer").title} la mira hoy. Si prefiere hablar, el número es
${role("privacy-officer").phone}.
</@variant>

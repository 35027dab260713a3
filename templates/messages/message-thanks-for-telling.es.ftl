---
title: Recibimos su queja
---
<@variant name="read-by-a-person">
Hola, ${recipient.firstName}:

Gracias por escribir. Leí cada línea y siento la molestia. La ${role("practice-manager").title} lo verá con el equipo
esta semana.

Si prefiere hablar, el número directo es ${role("practice-manager").phone}.
</@variant>
<@variant name="what-comes-next">
Hola, ${recipient.firstName}:

Su nota llegó. Ahora anotamos el tema, preguntamos a quien estuvo y vemos qué cambiar. En cinco días hábiles estará
aquí la respuesta.
</@variant>
<@variant name="glad-you-said-it">
Hola, ${recipient.firstName}:

Quejarse no es fácil, y por eso le damos las gracias. Decir las cosas no cambia el trato hacia nadie. A nosotros nos
ayuda a mejorar.
</@variant>

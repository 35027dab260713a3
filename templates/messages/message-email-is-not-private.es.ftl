---
title: Llegaron datos de salud por correo
---
<@variant name="please-use-portal">
Hola, ${recipient.firstName}:

Gracias por escribir. El correo no es un lugar seguro para datos de salud, y por eso no los contestamos aquí. El
portal es mejor, o una llamada al ${location.phone}. En una emergencia, llame al 911.
</@variant>
<@variant name="short-and-safe">
Hola, ${recipient.firstName}:

Recibimos su nota. Por correo no repetimos lo que dice. Llámenos al ${location.phone}, ${practice.hours}, y seguimos
por teléfono.
</@variant>
<@variant name="what-email-is-for">
Hola, ${recipient.firstName}:

Por correo ayudamos con horarios, formularios y direcciones. Lo demás va por el portal o por teléfono. Es un poco más
lento y mucho más seguro.
</@variant>

---
title: Recibimos una pregunta sobre una cuenta
---
<@variant name="on-the-desk">
Hola, ${recipient.firstName}:

Su pregunta ya la tiene la ${role("billing-lead").title}. La revisamos renglón por renglón y contestamos por el
portal. Si la fecha de pago está cerca, díganos y eso lo vemos primero.
</@variant>
<@variant name="call-is-faster">
Hola, ${recipient.firstName}:

Una cuenta se explica mejor hablando. El número de la ${role("billing-lead").title} es ${role("billing-lead").phone}.
Tenga el papel a mano y no mande números de cuenta por correo.
</@variant>
<@variant name="plain-words">
Hola, ${recipient.firstName}:

Gracias por preguntar. Los códigos no le sirven a nadie, así que le mandamos la misma cuenta en palabras sencillas.
Después, toda pregunta es bienvenida.
</@variant>

---
title: La persona está molesta por una cuenta
---
<@variant name="line-by-line">
Una cuenta no debería ser un acertijo, ${patient.firstName}. La ${role("billing-lead").title} puede repasarla con
usted renglón por renglón. ¿Le paso la llamada o le doy el número? Es el ${role("billing-lead").phone}.
</@variant>
<@variant name="not-expected">
Siento la sorpresa, ${patient.firstName}. Yo no puedo cambiar una cuenta y no quiero adivinar. Lo que sí hago es
anotar su pregunta con sus palabras, para que nadie se la vuelva a preguntar.
</@variant>
<@variant name="hard-to-pay">
Gracias por decirlo con franqueza, ${patient.firstName}. Hablar de dinero cuesta. A veces se puede pagar por partes, y
la ${role("billing-lead").title} conoce todas las opciones. ¿Le comunico?
</@variant>

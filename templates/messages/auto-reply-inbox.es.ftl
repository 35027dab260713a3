---
title: Respuesta automática en un buzón de redes
---
<@variant name="emergency-first">
Gracias por el mensaje. Este buzón no es para emergencias. En una emergencia, llame al 911. En una crisis, llame o
envíe un mensaje al 988, de día o de noche. Para lo demás, llame a nuestra oficina al ${practice.phone}.
</@variant>
<@variant name="no-details">
¡Hola! La recepción lee estos mensajes entre semana. Por favor, no incluya datos de salud. En una emergencia, llame al
911, y en una crisis, al 988.
</@variant>
<@variant name="phone-is-best">
Esta respuesta es automática. Lo mejor es llamar al ${practice.phone}, ${practice.hours}. En una emergencia, llame al
911. En el 988 hay ayuda de día y de noche.
</@variant>

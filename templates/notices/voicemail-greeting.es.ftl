---
title: Saludo del buzón de voz durante el día
---
<@variant name="busy-line">
Gracias por su llamada. Las líneas están ocupadas. En una emergencia, cuelgue y llame al 911. La recepción revisa los
mensajes cada mañana y cada tarde.
</@variant>
<@variant name="keep-it-short">
Hola, esto es ${practice.name}. Estamos atendiendo otras llamadas. Deje un mensaje corto, sin datos de salud. En una
crisis, llame al 988 y oprima 2 para español.
</@variant>
<@variant name="best-time">
Hola, esto es ${practice.name}. Las líneas están más libres ${facts.quietHours}. En una emergencia, llame al 911.
</@variant>

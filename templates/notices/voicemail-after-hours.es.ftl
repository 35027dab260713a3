---
title: Saludo del buzón de voz cuando está cerrado
---
<@variant name="closed-now">
Hola, esto es ${practice.name}. Nuestra oficina está cerrada. Abrimos ${practice.hours}. En una emergencia, cuelgue y
llame al 911.
</@variant>
<@variant name="crisis-line">
Gracias por su llamada a ${practice.name}. En este momento la oficina está cerrada. En una crisis, llame o envíe un
mensaje al 988, de día o de noche. En una emergencia, llame al 911.
</@variant>
<@variant name="next-business-day">
Nuestros teléfonos abren el próximo día hábil. Los mensajes se leen en orden. En una emergencia, llame al 911 de
inmediato.
</@variant>

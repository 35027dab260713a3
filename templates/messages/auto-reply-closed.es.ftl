---
title: Respuesta automática cuando está cerrado
---
<@variant name="closed-office">
Nuestra oficina está cerrada en este momento. Abrimos ${practice.hours}. En una emergencia, llame al 911. En una
crisis, llame al 988 y oprima 2 para español.
</@variant>
<@variant name="back-soon">
Gracias por escribir. Leemos los mensajes cuando la oficina está abierta. Si es una emergencia, llame al 911. En una
crisis hay ayuda en el 988, de día y de noche.
</@variant>
<@variant name="holiday">
Hoy cerramos por ${holiday}. Los teléfonos abren el próximo día hábil. Si es una emergencia, llame al 911. En el 988
hay ayuda de día y de noche.
</@variant>

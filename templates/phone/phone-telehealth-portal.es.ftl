---
title: El video o el portal no funciona
---
<@variant name="one-step-at-a-time">
Esas pantallas le ponen a prueba la paciencia a cualquiera, ${patient.firstName}. Vamos paso a paso. Dígame qué ve
ahora, y no me diga su contraseña.
</@variant>
<@variant name="plan-b">
Si la imagen no llega, usamos el teléfono. Es nuestro plan B para todos, y usted no pierde tiempo. ¿Qué número usamos
hoy, ${patient.firstName}?
</@variant>
<@variant name="log-it">
Perdone la molestia. Anoto el mensaje de la pantalla y el tipo de teléfono. La ${role("front-desk-lead").title} los
manda cada viernes a quienes hacen el programa.
</@variant>

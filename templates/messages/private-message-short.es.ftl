---
title: Respuesta a un mensaje privado, en una línea
---
<@variant name="better-by-phone">
Gracias por el mensaje. Este buzón no es un lugar seguro para temas de salud; por favor llámenos al
${location.phone}.
</@variant>
<@variant name="glad-you-wrote">
Aquí leemos los mensajes solo en horario de oficina, y los datos de salud no deben enviarse por este medio.
<@contact.desk/>
</@variant>
<@variant name="phone-first">
Este buzón es solo para dudas generales sobre nuestra oficina. <@contact.write/>
</@variant>

---
title: Respuesta a un mensaje privado
---
<@variant name="not-private-enough">
Hola, y gracias por escribir. Este buzón es de un sitio web y otros podrían leerlo. Por eso aquí no hablamos de
salud, cuentas ni citas. <@contact.talk/> En una emergencia, llame al 911.
</@variant>
<@variant name="what-we-can-do-here">
Por aquí informamos sobre el horario, la dirección y cómo comunicarse. Todo lo que toca la salud de una persona
necesita una llamada o una charla en privado. Por favor, no incluya nombres, fechas ni datos médicos.
<@contact.desk/>
</@variant>
<@variant name="same-for-everyone">
Contestamos a todos con las mismas palabras generales, porque la privacidad nos importa. <@contact.invite/>
</@variant>

---
title: Unas palabras seguras mientras la persona indicada revisa la queja de un familiar
---
<@variant name="quiet-place">
Aquí cuenta cada voz, y toda inquietud merece un lugar tranquilo. Los asuntos personales de todos quedan fuera de
las páginas públicas. <@contact.listen/>
</@variant>
<@variant name="worry">
La preocupación pesa, y nadie debería cargarla a solas. Estamos aquí para una charla en privado. <@contact.welcome/>
</@variant>
<@variant name="everyone-same">
Las reglas de privacidad son iguales para personas de todas las edades, y por eso aquí solo hablamos en general. En
privado tenemos tiempo para escuchar. <@contact.invite/>
</@variant>
<@variant name="serious-time">
Las palabras serias merecen tiempo, y un cuadro de comentarios no lo tiene. Leemos con cuidado palabras como estas y
las contestamos en general. En cambio, ofrecemos tiempo y atención. <@contact.reach/>
</@variant>

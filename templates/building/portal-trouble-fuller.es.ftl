---
title: Disculpas por el portal o el sitio web
---
<@variant name="paper-too">
Gracias por el comentario sobre nuestras herramientas en línea. Todo lo que se hace en el sitio también se puede
hacer por teléfono o en papel. Avisamos de cada error a quienes crean el programa. <@contact.private/>
</@variant>
<@variant name="account-by-phone">
A nadie le hace falta otra contraseña, y siempre hay una más. Lamentamos cualquier frustración. La recepción ayuda
por teléfono a quien quiera abrir o recuperar una cuenta. <@contact.welcome/>
</@variant>
<@variant name="test-it">
Dos veces al año pedimos a gente de fuera que pruebe el sitio web y nos diga dónde se atora. Comentarios como este
van a la misma lista. Es la mejor forma que conocemos de mejorar. <@contact.listen/>
</@variant>

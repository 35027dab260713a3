---
title: Una opinión que cambió, en una línea
---
<@variant name="minds-change">
Las opiniones pueden cambiar, y todas son bienvenidas aquí. <@contact.listen/>
</@variant>
<@variant name="read-again">
Leemos los cambios con el mismo cuidado que las primeras palabras, y damos gracias por todo. <@contact.invite/>
</@variant>
<@variant name="open-line">
Las palabras nuevas son bienvenidas, y cambiar de idea también. <@contact.office/>
</@variant>

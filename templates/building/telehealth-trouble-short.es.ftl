---
title: Disculpas por los problemas con las consultas por video, en una línea
---
<@variant name="frozen-screen">
Una pantalla congelada agota la paciencia de cualquiera, y lamentamos cualquier molestia. <@contact.hours/>
</@variant>
<@variant name="one-click">
Una consulta por video debería empezar con un clic, no con diez. <@contact.invite/>
</@variant>
<@variant name="old-fashioned">
Cuando la tecnología falla, queda el teléfono de siempre. <@contact.private/>
</@variant>

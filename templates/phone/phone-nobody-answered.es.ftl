---
title: La persona no lograba comunicarse
---
<@variant name="here-now">
Gracias por insistir. Habla ${staff.firstName}, aquí estoy y no cuelgo hasta que terminemos. ¿Qué hacemos primero?
</@variant>
<@variant name="own-it">
Lamento que el teléfono sonara sin respuesta. Las líneas están más libres ${facts.quietHours}, pero toda llamada debe
contestarse. Anoto que esta no se contestó. Ahora dígame, ¿en qué le ayudo?
</@variant>
<@variant name="call-dropped">
Si se corta, pida hablar con ${staff.firstName} y me pasan la llamada. No tendrá que empezar de nuevo. Siga, por
favor.
</@variant>

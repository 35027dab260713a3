---
title: Una mala opinión que nombra a alguien del equipo, en una línea
---
<@variant name="one-team">
Contestamos como un solo equipo, y a todos nos apena leer esto. <@contact.listen/>
</@variant>
<@variant name="no-names-here">
Para bien o para mal, en público no nombramos a nadie del equipo, y aun así escuchamos cada palabra.
<@contact.private/>
</@variant>
<@variant name="fair-to-all">
Ser justos con todos pide una charla privada en lugar de una pública. <@contact.invite/>
</@variant>

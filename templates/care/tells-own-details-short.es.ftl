---
title: Alguien publica datos de salud, en una línea
---
<@variant name="keep-private">
Agradecemos a quienes escriben, y por el bien de todos no hablamos aquí de temas de salud. <@contact.office/>
</@variant>
<@variant name="openly">
Escribir con franqueza requiere valor, y por respeto aquí contestamos solo en general. <@contact.invite/>
</@variant>
<@variant name="page-is-public">
Esta página la puede leer cualquiera, y por eso aquí no hablamos de la salud de nadie. <@contact.listen/>
</@variant>

---
title: La respuesta que sirve para cualquier opinión
---
<@variant name="every-review">
Gracias por su comentario. Leemos todas las opiniones con atención,
y lo que aprendemos nos ayuda a mejorar. <#include "lib/parts/privacy.ftl"> <@contact.invite/>
</@variant>
<@variant name="good-or-bad">
Agradecemos toda opinión sincera, buena o mala. La privacidad es importante para todos, y por eso respondemos a todos los
comentarios de manera general. <@contact.listen/>
</@variant>

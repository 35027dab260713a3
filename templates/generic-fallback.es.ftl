---
title: La respuesta que sirve para cualquier opinión
---
<@variant name="every-review">
Gracias por su comentario. Leemos todas las opiniones con atención, y lo que aprendemos nos ayuda a mejorar.
<#include "lib/parts/privacy.ftl"> <@contact.invite/>
</@variant>
<@variant name="good-or-bad">
Agradecemos toda opinión sincera, buena o mala. La privacidad nos importa a todos, y por eso aquí hablamos solo en
general. <@contact.listen/>
</@variant>
<@variant name="few-lines">
Unas pocas palabras pueden enseñar mucho a un equipo. Aquí contestamos en general, por la privacidad de todos. Para
lo demás está el teléfono. <@contact.hours/>
</@variant>
<@variant name="kind-ear">
Cada opinión de esta página la lee una persona, no una máquina. Escuchamos, lo hablamos en equipo y tratamos de
mejorar. <@contact.talk/>
</@variant>

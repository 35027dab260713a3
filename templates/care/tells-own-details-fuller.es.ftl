---
title: Alguien publica datos de salud
---
<@variant name="same-short-answer">
Gracias por tomarse el tiempo de escribir. Nuestras respuestas son breves y generales, diga lo que diga la opinión,
porque la salud de todos es privada. <@contact.talk/>
</@variant>
<@variant name="two-rooms">
Para nosotros, esta página es como una plaza y el teléfono como un cuarto tranquilo. En la plaza damos las gracias.
En el cuarto tranquilo escuchamos. <@contact.hours/>
</@variant>
<@variant name="people-read">
Mucha gente lee estas páginas: vecinos, jefes, amigos de amigos. Por eso nuestro equipo guarda los temas de salud
para una charla privada. Leemos y valoramos cada comentario de igual manera. <@contact.write/>
</@variant>

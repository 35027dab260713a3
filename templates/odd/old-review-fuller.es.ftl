---
title: Una respuesta tardía a una opinión antigua
---
<@variant name="new-habit">
Gracias por esta opinión, y perdón por la tardanza. Ahora leemos los comentarios nuevos cada mañana, para que
ninguno quede solo. Los antiguos también nos importan. <@contact.talk/>
</@variant>
<@variant name="dust">
Algunas opiniones esperan demasiado una respuesta, y eso no nos enorgullece. Pedimos disculpas. Nuestro equipo se
puso la meta de contestar en tres días hábiles. <@contact.hours/>
</@variant>
<@variant name="still-useful">
Un buen comentario no caduca. Volvemos a leer las opiniones antiguas, una por una, para ver qué nos enseñan. Mejor
tarde que en silencio, y con nuestro agradecimiento. <@contact.reach/>
</@variant>

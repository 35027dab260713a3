---
title: Disculpas por las demoras en recetas o resultados
---
<@variant name="goal-two-days">
Gracias por escribir sobre la espera de respuestas. Nuestra meta es atender toda solicitud de rutina en dos días
hábiles, y cada viernes revisamos cuánto nos acercamos. Los comentarios nos ayudan a ver las fallas.
<@contact.talk/>
</@variant>
<@variant name="three-desks">
Toda receta y todo resultado pasa por varias manos. Sabemos que eso no consuela cuando pasan los días. Nuestro
personal de enfermería revisa la lista de pendientes cada tarde. <@contact.reach/>
</@variant>
<@variant name="no-news">
El silencio es la peor respuesta, y lamentamos la preocupación que causa. Le pedimos al equipo que informe cómo va
todo, aunque la respuesta sea "todavía no". En una emergencia, llame al 911. <@contact.write/>
</@variant>

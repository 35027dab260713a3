---
title: Disculpas por las esperas
---
<@variant name="schedule">
A nadie le gusta perder el tiempo, y lamentamos la frustración que eso causa. Cada semana nuestro equipo revisa el
horario para reducir los tiempos de espera. <@contact.invite/>
</@variant>
<@variant name="say-so">
Gracias por escribir sobre los tiempos de espera. El tiempo de cada persona es valioso, y nadie merece esperar sin
saber cuánto. Nuestro personal está capacitado para avisar con claridad cuando hay retrasos. <@contact.listen/>
</@variant>
<@variant name="emergencies">
En todo consultorio hay días con retraso, y eso no consuela a quien organizó su día. Por eso dejamos espacios libres
en la agenda para lo inesperado. Agradecemos los comentarios que nos ayudan a mejorar. <@contact.talk/>
</@variant>
<@variant name="valuable-time">
Sabemos que el tiempo es valioso, y lamentamos el estrés que causan los retrasos. Los comentarios sobre la espera
llegan a quienes planean nuestros días. Nos ayudan a planear mejor el horario. <@contact.hours/>
</@variant>

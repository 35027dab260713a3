---
title: Una opinión que tal vez viene de la competencia
---
<@variant name="way-to-do-better">
Ponemos la energía en nuestro trabajo y aprendemos de cada comentario. Siempre hay una forma de mejorar. Gracias por
ayudarnos a buscarla. <@contact.hours/>
</@variant>
<@variant name="let-work-speak">
El buen trato nos importa más que cualquier debate. Cada lector puede ver todas las opiniones y decidir. Gracias por
participar. <@contact.invite/>
</@variant>
<@variant name="same-courtesy">
La cortesía no cuesta, así que la reciben todos los que escriben en esta página. Cada opinión puede enseñarnos algo,
y lo compartimos con el personal. <@contact.reach/>
</@variant>

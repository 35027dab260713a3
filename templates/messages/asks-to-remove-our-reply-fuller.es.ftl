---
title: Alguien pide quitar nuestra respuesta
---
<@variant name="officer-decides">
Gracias por decirlo. La ${role("privacy-officer").title} lee cada petición sobre nuestras respuestas, y actuamos en
dos días hábiles. Las opiniones no se tocan. <@contact.hours/>
</@variant>
<@variant name="meant-well">
Una respuesta nunca debería empeorar el día de nadie, y lamentamos cualquier malestar. Una respuesta que no ayuda es
una respuesta de más. <@contact.reach/>
</@variant>
<@variant name="two-kinds">
Nuestras palabras son nuestras, y siempre podemos retirarlas. Las opiniones son de quienes las escriben, y nunca las
tocamos. Esa es nuestra regla para todos. <@contact.welcome/>
</@variant>

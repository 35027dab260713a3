---
title: Una opinión que tal vez viene de alguien que trabajó aquí
---
<@variant name="people-first">
Para nosotros las personas son lo primero, en los días buenos y en los difíciles. Escuchamos las críticas de todos.
Aquí se puede hablar con confianza. <@contact.listen/>
</@variant>
<@variant name="no-stories">
No contamos historias de nadie, y a ninguna opinión contestamos con una. En cambio, leemos, pensamos y tratamos de
mejorar. Las palabras sinceras nos hacen pensar. <@contact.reach/>
</@variant>
<@variant name="fair-place">
Queremos que nuestro consultorio sea un lugar justo para todos. Los comentarios que dicen lo contrario duelen, y
vale la pena leerlos. Llegan a la ${role("practice-manager").title} el mismo día. <@contact.welcome/>
</@variant>

---
title: Una opinión que tal vez viene de alguien que trabajó aquí, en una línea
---
<@variant name="wish-well">
A todas las personas que escriben aquí les deseamos lo mejor, de corazón. <@contact.invite/>
</@variant>
<@variant name="many-views">
Sobre todo consultorio hay muchas opiniones, y las leemos todas con respeto. <@contact.talk/>
</@variant>
<@variant name="calm-answer">
Aquí toda opinión recibe una lectura justa. <@contact.hours/>
</@variant>

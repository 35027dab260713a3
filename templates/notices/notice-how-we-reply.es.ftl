---
title: Cómo contestamos las opiniones
---
<@variant name="why-so-short">
Tratamos de contestar todas las opiniones. Nuestras respuestas son cortas y generales, porque la privacidad es de
todos. Una respuesta general no dice nada de quien escribe.
</@variant>
<@variant name="within-days">
Cada opinión tiene respuesta en tres días hábiles. Siempre hay dos personas que leen cada respuesta. Contestamos lo
bueno y lo malo por igual.
</@variant>
<@variant name="then-we-learn">
Cada mes nuestro equipo habla de lo que enseñan las opiniones. Con eso buscamos cómo mejorar. Los comentarios siempre
son bienvenidos en el ${practice.phone}.
</@variant>

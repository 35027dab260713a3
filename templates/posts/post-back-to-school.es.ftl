---
title: Regreso a clases
---
<@variant name="forms">
Pronto empiezan las clases. Muchas escuelas piden formularios de salud. La recepción ayuda con los formularios en el
${practice.phone}.
</@variant>
<@variant name="sleep">
El sueño ayuda a los niños a aprender. La Academia Americana de Pediatría tiene consejos sobre el sueño para cada
edad. A los padres también les sirven.
</@variant>
<@variant name="good-luck">
¡Feliz regreso a clases a todos los alumnos y maestros! Por favor, manejen despacio cerca de las escuelas. ¡Que tengan
un gran año!
</@variant>

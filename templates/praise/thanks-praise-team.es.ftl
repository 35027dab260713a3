---
title: Gracias por elogiar a una persona del equipo
---
<@variant name="staff-board">
Los elogios van directo al tablero del personal, donde todos los leemos. Gracias por provocar tantas sonrisas. ¡Nos
alegra mucho!
</@variant>
<@variant name="team-work">
Aquí el buen trabajo siempre es de equipo. Nos sentimos orgullosos de nuestra gente y agradecidos por palabras como
estas. Con gusto las leemos en la reunión semanal.
</@variant>
<@variant name="hard-jobs">
Quienes ayudan a otros todo el día no escuchan "bien hecho" con la frecuencia que merecen. Unas líneas amables
ayudan mucho. De parte de todos, ¡muchas gracias!
</@variant>
<@variant name="one-for-all">
Un elogio para un colega nos anima a todos. Lo leeremos en la reunión de la mañana y lo disfrutaremos dos veces.
¡Muchas gracias!
</@variant>

---
title: Muchas malas opiniones a la vez
---
<@variant name="one-by-one">
Gracias a todas las personas que escriben aquí. Leemos los comentarios uno por uno, aunque sean muchos, y los
sinceros se quedan. Toda palabra sincera es bienvenida. <@contact.reach/>
</@variant>
<@variant name="what-we-can">
Una página pública no es buen lugar para resolver temas difíciles. Por respeto a todos, aquí no hablamos de ninguna
persona. Lo que sí podemos hacer es escuchar, una llamada a la vez. <@contact.talk/>
</@variant>
<@variant name="community">
Somos parte de esta comunidad, y nos duele ver a la gente molesta. Nuestra dirección se reúne esta semana para
repasar todo lo escrito. La cortesía con todos es lo primero, como cada día. <@contact.listen/>
</@variant>

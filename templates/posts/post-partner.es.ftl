---
title: Gracias a un socio local
---
<@variant name="library">
Gracias a la biblioteca local por recibir nuestras charlas de salud. Las charlas son gratis y abiertas a todos.
</@variant>
<@variant name="schools">
Las escuelas locales hacen mucho por esta comunidad. Estamos orgullosos de ayudar en la feria de salud. ¡Gracias a
todos los maestros y a las enfermeras de las escuelas!
</@variant>
<@variant name="food-bank">
El banco de alimentos ayuda a muchas familias de la ciudad. Nuestra oficina reúne alimentos en lata todo el año. La caja
está en la recepción.
</@variant>

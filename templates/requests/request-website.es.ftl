---
title: Dónde dejar una opinión
---
<@variant name="how-it-works">
Toda opinión sincera es bienvenida, buena o mala. Los enlaces de esta página llevan a varios sitios. Por favor, no
incluya datos de salud, porque todos los pueden leer.
</@variant>
<@variant name="our-rules">
Nuestras reglas para las opiniones son cortas. Nunca pagamos por opiniones. Nunca pedimos a nadie que cambie una
opinión. Leemos todas las opiniones.
</@variant>
<@variant name="why">
Las opiniones ayudan a la gente a encontrar médico. También nos ayudan a mejorar. Aquí las palabras sinceras son
bienvenidas.
</@variant>

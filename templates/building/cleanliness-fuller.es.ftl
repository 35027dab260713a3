---
title: Disculpas por la limpieza
---
<@variant name="rounds">
Gracias por hablar de la limpieza. Alguien del equipo revisa los baños y la sala de espera varias veces al día y
firma una lista en la pared. Los comentarios así se comparten con quienes limpian. <@contact.invite/>
</@variant>
<@variant name="our-own-home">
Queremos que nuestras salas estén tan limpias como una buena cocina. Si algo falla, nos gustaría saberlo de
inmediato. Nuestro plan de limpieza está por escrito, y lo actualizamos dos veces al año. <@contact.hours/>
</@variant>
<@variant name="fresh-eyes">
Quienes trabajan en un edificio dejan de ver sus rincones, y una mirada nueva vale mucho. Lamentamos todo lo que no
esté limpio. La recepción suma estos puntos a la lista de cada noche. <@contact.reach/>
</@variant>

---
title: Temporada de alergias
---
<@variant name="spring">
Llegó la primavera, y con ella el polen. Las alergias son comunes en esta temporada. MedlinePlus las explica en
palabras sencillas: ${facts.healthTopics}.
</@variant>
<@variant name="windows">
Muchos expertos recomiendan cerrar las ventanas en los días de mucho polen. El pronóstico local muestra el nivel de
polen. La planta de nuestra oficina no tiene nada de polen.
</@variant>
<@variant name="cold-or-allergy">
¿Es un resfriado o una alergia? Los dos se parecen mucho. MedlinePlus tiene una página sobre cada uno en
${facts.healthTopics}.
</@variant>

---
title: Temporada de alergias
---
<@variant name="spring">
La primavera ya está aquí. Según los expertos, las alergias son comunes en esta temporada. La Biblioteca Nacional de
Medicina explica las alergias en ${facts.healthTopics}.
</@variant>
<@variant name="windows">
Muchos expertos recomiendan cerrar las ventanas en los días de mucho polen. ¡Feliz primavera a todos!
</@variant>
<@variant name="cold-or-allergy">
Según los expertos, un catarro y una alergia tienen señales comunes. La Biblioteca Nacional de Medicina explica los
dos temas en ${facts.healthTopics}.
</@variant>

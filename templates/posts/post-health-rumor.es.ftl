---
title: Corre un rumor de salud
---
<@variant name="good-sources">
Los departamentos de salud publican datos y los corrigen cuando hace falta. La información de la Biblioteca Nacional
de Medicina es gratis: ${facts.healthTopics}.
</@variant>
<@variant name="who-says-so">
Un consejo para las noticias de salud: busque la fuente. Los CDC, la FDA y MedlinePlus siempre dicen la suya. El
enlace es ${facts.healthTopics}.
</@variant>
<@variant name="ask-someone">
Hay muchas noticias de salud en internet. Un farmacéutico, una enfermera o un médico pueden ayudar. MedlinePlus
explica los temas en palabras sencillas en ${facts.healthTopics}.
</@variant>

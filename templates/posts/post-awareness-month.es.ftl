---
title: Un mes de concientización
---
<@variant name="this-month">
Estamos en ${awarenessMonth}. MedlinePlus explica los temas de salud en palabras sencillas: ${facts.healthTopics}.
</@variant>
<@variant name="learn-one-thing">
¡Feliz inicio de mes! Estamos en ${awarenessMonth}. Cada paso cuenta. En la biblioteca hay libros sobre el tema. La
información de la Biblioteca Nacional de Medicina es gratis: ${facts.healthTopics}.
</@variant>
<@variant name="nobody-alone">
En ${awarenessMonth}, un recordatorio para todos: nadie tiene que pasar solo un día difícil. En el 988 hay ayuda de
día y de noche.
</@variant>

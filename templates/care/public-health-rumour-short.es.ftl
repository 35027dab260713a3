---
title: Un rumor de salud en nuestros comentarios, en una línea
---
<@variant name="look-it-up">
Los rumores de salud corren rápido, y los datos necesitan ventaja. Los CDC y el departamento de salud publican
respuestas claras para todos.
</@variant>
<@variant name="friendly-source">
Para noticias de salud, confiamos en fuentes que muestran sus datos, como los CDC.
</@variant>
<@variant name="ask-a-pro">
Las buenas preguntas sobre noticias de salud son bienvenidas, y un farmacéutico o un médico puede contestarlas.
<@contact.office/>
</@variant>

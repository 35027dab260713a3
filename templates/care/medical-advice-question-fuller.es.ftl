---
title: Una pregunta de salud en público
---
<@variant name="same-words-two-people">
Gracias por preguntar. La respuesta a una pregunta de salud depende de cada persona, y por eso nunca la damos en
público. Un médico, una enfermera o un farmacéutico puede ayudar en privado. En una emergencia, llame al 911.
</@variant>
<@variant name="not-a-guess">
La salud es demasiado importante para adivinar en internet. Por eso nuestro equipo no da consejos en los
comentarios, a nadie. <@contact.desk/> Si es una emergencia, llame al 911.
</@variant>
<@variant name="trusted-sources">
Nos encantan los lectores curiosos. Para información general, MedlinePlus y los CDC tienen páginas claras y
sencillas. Las preguntas sobre una persona se hablan en privado con un médico. <@contact.office/>
</@variant>

---
title: Un rumor de salud en nuestros comentarios
---
<@variant name="we-read-too">
Gracias por mencionar el tema. Hay muchas noticias de salud, y no todas son ciertas. Nosotros comparamos lo que
leemos con los CDC y el departamento de salud, e invitamos a todos a hacer lo mismo. Aquí se vale debatir con
respeto.
</@variant>
<@variant name="good-sources">
Con una buena fuente se conversa mejor. MedlinePlus explica casi todos los temas de salud con palabras sencillas, en
inglés y en español. Para lo personal, lo mejor es hablar en privado con un médico. <@contact.desk/>
</@variant>
<@variant name="slow-down">
Ante una noticia de salud que sorprende, conviene esperar un día y buscar otra fuente. Los departamentos de salud
publican lo que se sabe y lo corrigen cuando cambia. Ese hábito cuida a toda la comunidad.
</@variant>

---
title: En lugar de una respuesta que dijo de más
---
<@variant name="start-over">
Gracias por tomarse el tiempo de comentar. Valoramos las palabras sinceras y las contestamos todas de manera
general. Nuestro personal se capacita en esto cada año. <@contact.listen/>
</@variant>
<@variant name="same-few-lines">
Una buena respuesta pública dice poco y lo dice de verdad. La nuestra es esta: agradecemos cada opinión y estamos
para escuchar. Lo demás se habla en privado, por el bien de todos. <@contact.hours/>
</@variant>
<@variant name="officer-reads">
La privacidad es de todos los que leen y escriben aquí. Usamos pocas palabras, y las decimos con amabilidad. Las
opiniones sobre nuestras palabras son tan bienvenidas como las demás. <@contact.welcome/>
</@variant>

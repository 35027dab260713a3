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
Todo lo que publicamos aquí lo revisa otra persona. Así cuidamos la privacidad de quienes leen y escriben. Las
opiniones sobre nuestras propias palabras también son bienvenidas. <@contact.welcome/>
</@variant>

---
title: Una lesión deportiva está en las noticias
---
<@variant name="when-in-doubt">
Esta semana hay noticias sobre lesiones deportivas. Los CDC aconsejan sacar del juego al atleta con un golpe en la
cabeza. Hay más información en ${facts.healthTopics}.
</@variant>
<@variant name="signs">
Según los CDC, el dolor de cabeza, el mareo y la confusión son señales comunes de una conmoción. Las señales también
pueden aparecer horas después. En una emergencia, llame al 911. El programa de los CDC se llama HEADS UP.
</@variant>
<@variant name="we-do-not-comment">
No comentamos la salud de nadie, famoso o no. Nos importa el deporte seguro. Los CDC tienen una página para
entrenadores y padres.
</@variant>

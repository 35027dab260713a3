---
title: Una lesión deportiva está en las noticias
---
<@variant name="when-in-doubt">
Esta semana las lesiones deportivas están en las noticias. Los CDC dan un consejo claro sobre los golpes en la cabeza:
el atleta sale del juego. Un profesional decide cuándo vuelve a jugar. Hay más en ${facts.healthTopics}.
</@variant>
<@variant name="signs">
Según los CDC, el dolor de cabeza, el mareo y la confusión son señales comunes de una conmoción. Las señales también
pueden aparecer horas después. En una emergencia, llame al 911. El programa de los CDC se llama HEADS UP.
</@variant>
<@variant name="we-do-not-comment">
No comentamos la lesión de nadie, famoso o no. Sí nos importa el deporte seguro. Los CDC tienen en internet el curso
HEADS UP, gratis para todos.
</@variant>

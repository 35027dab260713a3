---
title: Un comentario sobre otra persona
---
<@variant name="golden-rule">
La privacidad es como una regla de oro: cuidamos la de otros como quisiéramos que cuidaran la nuestra. Por eso aquí
no hablamos de ninguna persona ni de ningún consultorio. Gracias por su comprensión. <@contact.welcome/>
</@variant>
<@variant name="read-all">
Leemos con respeto todos los comentarios de esta página. Lo que se cuenta de otras personas no nos toca contestarlo
en público. <@contact.rather/>
</@variant>
<@variant name="kindness-first">
Las palabras sobre otras personas pueden llegar más lejos de lo que uno quiere. Contestamos siempre con las mismas
pocas líneas, para ser justos con todos. <@contact.reach/>
</@variant>

---
title: Disculpas por las demoras en recetas o resultados, en una línea
---
<@variant name="waiting-for-news">
Esperar una respuesta es difícil, y el tiempo parece más lento. <@contact.listen/>
</@variant>
<@variant name="keep-moving">
Todo trámite debería ser rápido, y lamentamos lo que pesa una demora. <@contact.hours/>
</@variant>
<@variant name="ask-anytime">
Quien espera una respuesta puede preguntar otra vez con confianza. <@contact.talk/>
</@variant>

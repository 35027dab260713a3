---
title: Una respuesta tardía a una opinión antigua, en una línea
---
<@variant name="late-thanks">
Más vale tarde que nunca: gracias por estas palabras, y disculpas por el silencio. <@contact.invite/>
</@variant>
<@variant name="every-review-answer">
Toda opinión merece respuesta, y pedimos disculpas por el largo silencio. <@contact.listen/>
</@variant>
<@variant name="catching-up">
Nos estamos poniendo al día con opiniones antiguas, y cada una sigue contando. <@contact.welcome/>
</@variant>

---
title: Una respuesta tardía a una opinión antigua, en una línea
---
<@variant name="late-thanks">
Más vale tarde que nunca: gracias por estas palabras, y disculpas por el silencio. <@contact.invite/>
</@variant>
<@variant name="every-review-answer">
Cada opinión merece respuesta, y pedimos perdón por el silencio. <@contact.private/>
</@variant>
<@variant name="catching-up">
Nos estamos poniendo al día con opiniones antiguas, y cada una cuenta. <@contact.welcome/>
</@variant>

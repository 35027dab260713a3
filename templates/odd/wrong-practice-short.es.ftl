---
title: Una opinión que tal vez es para otro consultorio, en una línea
---
<@variant name="who-we-are">
Gracias por la opinión. Nuestra dirección, horario y teléfono están en este perfil para quien quiera hablar.
</@variant>
<@variant name="all-reviews-read">
Nuestra puerta está abierta para todos, y nuestros oídos también. <@contact.welcome/>
</@variant>
<@variant name="happy-to-talk">
Leemos cada comentario de esta página, y las preguntas son bienvenidas. <@contact.reach/>
</@variant>

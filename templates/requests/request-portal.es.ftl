---
title: Pedir una reseña por el portal
---
<@variant name="once-a-year">
Hola:

Una vez al año pedimos a todos una opinión sincera. Buena o mala, corta o larga, es bienvenida: ${facts.reviewPage}.
Este año no volvemos a preguntar.
</@variant>
<@variant name="your-choice">
Hola:

Esta nota va a todos los que usan el portal. Si tiene ganas, escriba unas palabras sinceras en cualquier sitio de
${facts.reviewPage}. Si no, nada cambia.
</@variant>
<@variant name="keep-it-safe">
Hola:

De todos es bienvenida una palabra sincera, buena o mala. Las opiniones son públicas; lo mejor es no hablar de salud.
Todos los enlaces están aquí: ${facts.reviewPage}.
</@variant>

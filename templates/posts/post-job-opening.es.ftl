---
title: Un puesto con nosotros
---
<@variant name="we-are-hiring">
¡Estamos contratando! Nuestro equipo busca ${jobOpening}. Los detalles están en nuestro sitio web,
${practice.website}.
</@variant>
<@variant name="kind-people">
Buscamos gente amable: hay un puesto de ${jobOpening}. Nuestro equipo habla inglés y español. Las preguntas son
bienvenidas en ${practice.email}.
</@variant>
<@variant name="good-place">
¡El equipo crece! Hay un puesto de ${jobOpening}. ¡Gracias por compartir!
</@variant>

---
title: Cómo cuidamos nuestras páginas
---
<@variant name="what-stays">
Las críticas sinceras se quedan en nuestra página. Nunca borramos ni ocultamos un comentario por ser negativo. Cada
amenaza se reporta a la plataforma.
</@variant>
<@variant name="who-decides">
La ${role("practice-manager").title} lee todos los comentarios de esta página. Respetamos las palabras sinceras, buenas
o malas. Las reglas son las mismas para todos.
</@variant>
<@variant name="ask-us">
Las preguntas sobre nuestras reglas son bienvenidas. La ${role("practice-manager").title} contesta en el
${role("practice-manager").phone}. Aquí los elogios y las críticas se tratan igual.
</@variant>

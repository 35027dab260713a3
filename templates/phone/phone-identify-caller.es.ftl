---
title: Primero, saber quién llama
---
<@variant name="before-we-talk">
Gracias por llamar a ${practice.name}. Habla ${staff.firstName}.

Con gusto le escucho. Antes de hablar de algo personal, necesito saber con quién hablo. Lo hacemos en cada llamada,
para cuidar la privacidad de todos. ¿Me permite dos preguntas cortas?
</@variant>
<@variant name="general-is-fine">
Buenas, le atiende ${staff.firstName}. De cómo trabaja nuestra oficina podemos hablar ahora mismo. Si el tema es una
persona, hago la misma revisión corta a todos. ¿Qué le sirve más?
</@variant>
<@variant name="cannot-match">
Gracias por su paciencia. No pude completar la revisión, y por eso no puedo decir si conocemos a alguien o no. Es la
regla para todas las llamadas y no dice nada de usted. La ${role("privacy-officer").title} le explica qué otra forma
hay: ${role("privacy-officer").phone}.
</@variant>

---
title: La persona espera una receta o un resultado
---
<@variant name="find-the-desk">
Siento la demora, ${patient.firstName}. Esperar esto cansa. Voy a ver en qué escritorio está la petición y le aviso a
la ${role("clinical-lead").title} que va atrasada. ¿Me espera un minuto?
</@variant>
<@variant name="not-mine-to-read">
Entiendo que quiera saberlo ya, ${patient.firstName}. Yo no estoy preparada para leer resultados, y una palabra mía
equivocada haría daño. Un médico se lo explica. ¿A qué hora le viene bien esa llamada?
</@variant>
<@variant name="how-it-works">
Le explico el camino, ${patient.firstName}. La farmacia nos pregunta, un médico lo mira y luego contestamos. Debe
tardar dos días hábiles. Lo suyo ya tardó más, así que lo marco para hoy.
</@variant>

---
title: La persona esperó demasiado
---
<@variant name="time-is-yours">
Gracias por contármelo, ${patient.firstName}. Esperar sin saber por qué es pesado, y lo siento. ¿Qué le habría
ayudado?

Lo estoy anotando. La ${role("practice-manager").title} revisa estas notas cada semana y con ellas planeamos el día.
</@variant>
<@variant name="no-excuses">
Le entiendo, ${patient.firstName}, y no voy a buscar excusas. ¿Le cuento qué hacemos cuando vamos tarde? En recepción
deben decir cuánto falta y ofrecer otra hora. Si eso no pasó, quiero avisarlo.
</@variant>
<@variant name="next-time">
Fue mucho tiempo, ${patient.firstName}, y lo lamento. Para otro día puedo buscar una de las primeras horas, antes de
que haya retrasos. ¿Lo vemos juntos, o prefiere hablar antes con la ${role("practice-manager").title}?
</@variant>

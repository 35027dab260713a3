---
title: La persona sintió un mal trato
---
<@variant name="in-full">
Siento que se haya sentido así, ${patient.firstName}. Cuénteme todo lo que quiera. No le voy a interrumpir ni a tomar
partido.
</@variant>
<@variant name="what-happens-then">
Gracias, ${patient.firstName}. Hizo falta valor. Ahora pasa esto: la ${role("practice-manager").title} lee mi nota y
habla con el equipo. El trato hacia usted no cambia, salvo, espero, para mejor.
</@variant>
<@variant name="speak-with-manager">
La amabilidad es parte del trabajo, ${patient.firstName}. Si quiere, hable usted con la
${role("practice-manager").title}. El número directo es ${role("practice-manager").phone}. ¿Le paso la llamada?
</@variant>

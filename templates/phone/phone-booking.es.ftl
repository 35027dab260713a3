---
title: La persona no consigue cita
---
<@variant name="look-now">
Siento que haya tenido que intentarlo tantas veces, ${patient.firstName}. Veamos juntos el calendario ahora mismo.
¿Qué días le convienen más?
</@variant>
<@variant name="waiting-list">
Hoy no hay nada que le quede bien, ${patient.firstName}, y sé que no es lo que esperaba. Puedo apuntarle en la lista
de espera. Quien está en ella se entera primero cuando se libera una hora. ¿Le parece?
</@variant>
<@variant name="tell-the-lead">
No debería ser tan difícil, ${patient.firstName}. Le diré a la ${role("front-desk-lead").title} qué falló al pedir la
cita, en una línea y sin su historia. Allí se cuentan estos casos cada mes, y así se abren más horarios.
</@variant>

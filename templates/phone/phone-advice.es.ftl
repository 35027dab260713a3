---
title: La persona pide un consejo médico
---
<@variant name="right-person-for-it">
Es una buena pregunta, y yo no soy la persona indicada. Trabajo en recepción. Le comunico con alguien que tiene
preparación médica. Si parece una emergencia, cuelgue y llame al 911.
</@variant>
<@variant name="write-it-down">
Prefiero no adivinar. ¿Anoto su pregunta, ${patient.firstName}, palabra por palabra? La ${role("clinical-lead").title}
las lee cada día hábil.
</@variant>
<@variant name="saw-it-online">
En internet se dice mucho, y algo es cierto. Para lo general, ${facts.healthTopics} es un buen comienzo. Lo de cada
persona tiene que verlo un médico. ¿Buscamos una cita?
</@variant>

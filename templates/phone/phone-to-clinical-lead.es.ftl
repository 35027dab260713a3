---
title: Pasar una preocupación médica a la dirección clínica
---
<@variant name="serious">
Gracias por decírmelo, ${patient.firstName}. Siento que esté pasando por esto. Merece alguien con preparación médica,
y esa es la ${role("clinical-lead").title}. ¿Le comunico?
</@variant>
<@variant name="no-guesses">
No quiero adivinar en algo tan importante, ${patient.firstName}. Escribo sus palabras tal como las dice, se las leo, y
hoy mismo las tiene la ${role("clinical-lead").title}.
</@variant>
<@variant name="feeling-ill-now">
Lo primero, ${patient.firstName}: ¿es una emergencia? Si lo es, cuelgue y llame al 911. Si no, no cuelgue y busco a la
${role("clinical-lead").title}.
</@variant>

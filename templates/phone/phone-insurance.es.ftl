---
title: La persona tiene un problema con el seguro
---
<@variant name="two-rule-books">
Un seguro a veces parece tener dos reglamentos a la vez, ${patient.firstName}. Anoto lo que le dijo el plan y lo que
le dijimos aquí. La ${role("billing-lead").title} verá las dos cosas juntas.
</@variant>
<@variant name="who-decides">
Ojalá pudiera darle un sí rápido, ${patient.firstName}. El plan decide qué paga, y nosotros enviamos lo que pide.
Veamos qué papel falta. ¿Tiene a mano la carta del plan?
</@variant>
<@variant name="appeal">
Usted puede pedirle al plan que lo revise otra vez, ${patient.firstName}. Los pasos vienen en su carta. Si un
formulario lleva nuestra parte, tráigalo a recepción o envíelo por el portal y la llenamos.
</@variant>

---
title: Pasar la llamada a la oficina de privacidad
---
<@variant name="right-person">
Gracias por decirlo. Las preguntas de privacidad van a la ${role("privacy-officer").title}, que tiene el tiempo y la
preparación. Le paso ahora mismo. Si se corta, el número es ${role("privacy-officer").phone}.
</@variant>
<@variant name="not-at-desk">
La ${role("privacy-officer").title} no puede contestar en este momento. Dejo una nota con su nombre,
${patient.firstName}, la hora y la palabra privacidad, y nada más. También puede escribir a
${role("privacy-officer").email}, sin datos de salud.
</@variant>
<@variant name="warm-handover">
Habla ${staff.firstName}, de recepción. Tengo en la línea a ${patient.firstName} con una pregunta de privacidad. No
pedí detalles. Le dejo la llamada.
</@variant>

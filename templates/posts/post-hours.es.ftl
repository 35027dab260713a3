---
title: Nuestro horario
---
<@variant name="plain">
Nuestra oficina abre ${practice.hours}. Nuestro teléfono es ${practice.phone}. En una emergencia, llame al 911.
</@variant>
<@variant name="quiet-time">
Un consejo de la recepción: hay menos llamadas ${facts.quietHours}. Abrimos ${practice.hours}.
</@variant>
<@variant name="good-morning">
¡Buenos días, vecinos! Nuestras puertas están abiertas ${practice.hours}. ¡Que tengan un lindo día!
</@variant>

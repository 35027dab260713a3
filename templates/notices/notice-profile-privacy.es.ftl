---
title: Una nota de privacidad para el perfil
---
<@variant name="general-only">
Para proteger la privacidad de todos, nuestras respuestas son generales. No hablamos en internet de la atención de
nadie. Para lo personal, llame al ${practice.phone}.
</@variant>
<@variant name="messages-too">
Por favor, no envíe datos de salud por este sitio. Los mensajes de aquí no son privados. Nuestra oficina contesta en
el ${practice.phone}, ${practice.hours}.
</@variant>
<@variant name="emergencies">
Esta página no es para emergencias. En una emergencia, llame al 911. En una crisis, llame o envíe un mensaje al 988,
de día o de noche.
</@variant>

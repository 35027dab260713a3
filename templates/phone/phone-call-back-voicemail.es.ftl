---
title: Devuelve una llamada pedida y contesta una máquina
---
<@variant name="name-and-number">
Hola, habla ${staff.firstName} para ${patient.firstName}. Devuelvo una llamada. Mi número es ${location.phone}.
Gracias.
</@variant>
<@variant name="short-and-plain">
Un mensaje corto para ${patient.firstName}: por favor marque el ${location.phone}, ${practice.hours}, y pregunte por
${staff.firstName}. No hay prisa.
</@variant>
<@variant name="second-try">
Soy ${staff.firstName} otra vez, y ya no dejaré más mensajes. Me encuentra en el ${location.phone}. Que le vaya bien.
</@variant>

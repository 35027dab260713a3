---
title: Una acusación falsa y dañina
---
<@variant name="no-arguing">
No discutimos en público, aunque cueste leer ciertas palabras. No ayudaría a nadie, y la privacidad de todos es lo
primero. En cambio, ofrecemos tiempo y atención. <@contact.reach/>
</@variant>
<@variant name="standards">
Nuestra clínica trabaja con reglas claras. Toda pregunta sobre cómo se trabaja aquí es bienvenida. La
${role("privacy-officer").title} y la ${role("practice-manager").title} las contestan. <@contact.invite/>
</@variant>
<@variant name="quiet-strength">
Las palabras fuertes piden una respuesta tranquila. La nuestra es igual para todos: escuchamos con calma. Detrás de
casi toda opinión hay una inquietud, y queremos escucharla. <@contact.welcome/>
</@variant>

---
title: Disculpas por lo difícil que es conseguir cita, en una línea
---
<@variant name="should-be-simple">
Pedir una cita debería ser sencillo, y lamentamos que no siempre lo sea. <@contact.hours/>
</@variant>
<@variant name="full-calendars">
Una agenda llena frustra a cualquiera que busca un horario pronto. <@contact.invite/>
</@variant>
<@variant name="keep-looking">
Cada horario libre cuenta, y seguimos buscando más. <@contact.reach/>
</@variant>

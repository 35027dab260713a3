---
title: Alguien sigue publicando, en una línea
---
<@variant name="invitation-stands">
Leemos cada comentario, y la invitación a conversar sigue en pie. <@contact.invite/>
</@variant>
<@variant name="no-debate">
Ir y venir en público no ayuda a nadie, y por eso ofrecemos otra vez una charla tranquila. <@contact.hours/>
</@variant>
<@variant name="still-here">
Cada palabra que se escribe aquí la lee una persona, y a esa persona le importa. <@contact.reach/>
</@variant>

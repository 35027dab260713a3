---
title: Una opinión que parece falsa, en una línea
---
<@variant name="honest-welcome">
Leemos cada opinión hasta la última palabra. <@contact.hours/>
</@variant>
<@variant name="simple-thanks">
Leemos esta opinión, como leemos todas, y con gusto conversamos. <@contact.invite/>
</@variant>
<@variant name="ears-open">
Para todos la respuesta es la misma: estamos escuchando. <@contact.welcome/>
</@variant>

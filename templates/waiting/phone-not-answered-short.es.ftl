---
title: Disculpas por nuestras líneas telefónicas, en una línea
---
<@variant name="ringing">
Un teléfono que suena y suena desespera a cualquiera, y pedimos disculpas. <@contact.write/>
</@variant>
<@variant name="picked-up-fast">
Queremos que llamar sea rápido y fácil. <@contact.hours/>
</@variant>
<@variant name="monday">
El lunes es el día más pesado para cualquier teléfono, y ese día hay más personas para contestar. <@contact.reach/>
</@variant>
<@variant name="more-hands">
Una línea ocupada frustra a cualquiera, y pedimos disculpas. <@contact.private/>
</@variant>

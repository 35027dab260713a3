---
title: Disculpas por las sorpresas en las cuentas, en una línea
---
<@variant name="never-surprise">
Una cuenta nunca debería ser una sorpresa, y sabemos cuánto molesta. <@contact.invite/>
</@variant>
<@variant name="plain-numbers">
Los precios de la salud son difíciles de entender, y los explicamos a quien lo pida. <@contact.hours/>
</@variant>
<@variant name="money-worries">
El dinero ya preocupa bastante, y nos importa que toda cuenta sea fácil de leer. <@contact.reach/>
</@variant>
<@variant name="clear-answers">
Las dudas sobre una cuenta merecen respuestas claras, y lamentamos la confusión que pueden causar.
<@contact.someone/>
</@variant>

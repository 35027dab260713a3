---
title: Confirmar que alguien quiere nuestros mensajes
---
<@variant name="yes-or-stop">
${practice.name}: responda SI para recibir hasta 2 textos al mes, o STOP para ninguno. Puede haber costo.
</@variant>
<@variant name="form">
Un formulario pide textos de ${practice.name}. Con SI empiezan. Con STOP, o sin respuesta, no llega ninguno.
</@variant>
<@variant name="nothing-about-health">
Los textos de ${practice.name} llevan noticias y enlaces, nunca datos de salud. SI para empezar. STOP para salir.
</@variant>

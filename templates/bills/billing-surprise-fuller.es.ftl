---
title: Disculpas por las sorpresas en las cuentas
---
<@variant name="estimate">
Gracias por hablar de los costos. Cualquier persona puede pedir un presupuesto por escrito y una cuenta que detalle
cada cargo. En público nunca hablamos de dinero. <@contact.talk/>
</@variant>
<@variant name="kitchen-table">
Nadie debería sentarse a la mesa de la cocina a adivinar qué dice una cuenta. Lamentamos el estrés que causan las
cuentas confusas. Nuestra área de cobros explica cualquier estado de cuenta, línea por línea. <@contact.invite/>
</@variant>
<@variant name="clearer-bills">
Una cuenta clara es una muestra de respeto. Nuestro equipo de cobros lee cada comentario sobre este tema y corrige
las partes confusas de nuestras cartas. Todavía hay trabajo por hacer. <@contact.write/>
</@variant>
<@variant name="before-after">
Entendemos cuánto estrés puede causar una cuenta médica. Nuestra norma es explicar los costos con palabras sencillas
a quien lo pida. El equipo de cobros tiene tiempo para eso. <@contact.private/>
</@variant>

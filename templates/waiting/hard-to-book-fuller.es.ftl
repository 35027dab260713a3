---
title: Disculpas por lo difícil que es conseguir cita
---
<@variant name="waiting-list">
Gracias por hablar con franqueza sobre las citas. La recepción lleva una lista de espera para los horarios que se
liberan. Cualquier persona puede pedir estar en esa lista. Revisamos la lista cada mañana. <@contact.private/>
</@variant>
<@variant name="two-steps">
Nadie debería gastar una tarde en buscar un horario libre, y lamentamos la frustración que eso causa. Cada mes
revisamos cuánto se espera por una cita. Con ese dato ajustamos nuestra agenda. <@contact.write/>
</@variant>
<@variant name="two-answers">
Una agenda llena parece una puerta cerrada, y comentarios como este nos ayudan a abrirla. Cada día guardamos algunos
horarios para lo urgente. Se dan por teléfono desde la primera hora. <@contact.welcome/>
</@variant>

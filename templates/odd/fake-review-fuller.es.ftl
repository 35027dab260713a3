---
title: Una opinión que parece falsa
---
<@variant name="readers-choose">
Las opiniones ayudan a elegir, tanto los elogios como las críticas. Agradecemos a quienes se toman el tiempo de
escribirlas. Al otro lado del teléfono hay una persona que escucha. <@contact.reach/>
</@variant>
<@variant name="general-answer">
En público no decimos nada sobre quienes escriben aquí. A todas las opiniones damos una respuesta cortés.
<@contact.listen/> Gracias por leer.
</@variant>
<@variant name="speak-their-minds">
Nos alegra vivir en un lugar donde la gente dice lo que piensa. Las opiniones buenas y las críticas ayudan a
decidir. Nuestro equipo está aquí para quien quiera hablar. <@contact.private/>
</@variant>

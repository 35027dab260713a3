---
title: Una opinión que tal vez es para otro consultorio
---
<@variant name="same-for-all">
Gracias por su comentario. A toda opinión le damos la misma respuesta general, porque nunca decimos en público quién
es o no es paciente. Por teléfono se conversa mejor. <@contact.invite/>
</@variant>
<@variant name="clear-way">
Queremos que cualquiera pueda llamarnos sin vueltas. Nuestro nombre, calle y teléfono están al inicio de esta
página. Con gusto ayudamos con cualquier pregunta. <@contact.talk/>
</@variant>
<@variant name="welcome-note">
Aquí toda persona puede escribir. Buena o mala, cada opinión la lee alguien de nuestro equipo en pocos días. Para
una respuesta más larga, lo mejor es llamar. <@contact.hours/>
</@variant>

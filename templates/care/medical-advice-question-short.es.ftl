---
title: Una pregunta de salud en público, en una línea
---
<@variant name="own-doctor">
Las preguntas de salud se hacen mejor en privado a un médico o a una enfermera, y no las contestamos en línea. En
una emergencia, llame al 911.
</@variant>
<@variant name="good-question">
Las buenas preguntas merecen una respuesta cuidadosa, y este espacio es muy pequeño para darla. <@contact.office/>
</@variant>
<@variant name="no-advice-here">
No damos consejos médicos en páginas públicas, para cuidar a todos. En caso de emergencia, hay que llamar al 911 de
inmediato.
</@variant>

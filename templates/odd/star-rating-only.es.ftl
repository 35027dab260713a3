---
title: Gracias por las estrellas sin palabras
---
<@variant name="high-or-low">
Gracias por las estrellas. Toda calificación, alta o baja, nos ayuda a ver cómo vamos. Las palabras también son
bienvenidas, aquí o por teléfono. <@contact.desk/>
</@variant>
<@variant name="one-click">
Una calificación dice mucho con un solo clic, y la agradecemos. Si hay algo que podamos mejorar, nos gustaría
saberlo. <@contact.invite/>
</@variant>
<@variant name="no-words-needed">
Aquí no hacen falta palabras para ser escuchado. Cada semana el equipo mira las estrellas y habla de lo que dicen.
<@contact.listen/>
</@variant>

---
title: Disculpas por malos tratos en la recepción o por teléfono
---
<@variant name="deserves-respect">
Toda persona merece cortesía y respeto, en la recepción y por teléfono. Lamentamos leer lo contrario. Enseñamos buen
trato a cada nuevo colega, y todo el equipo lo practica. <@contact.listen/>
</@variant>
<@variant name="manners-matter">
Gracias por su franqueza. El buen trato nos importa tanto como todo lo demás. La ${role("practice-manager").title}
lee cada comentario sobre cortesía y lo conversa con el equipo, en términos generales. <@contact.invite/>
</@variant>
<@variant name="hard-day">
La gente suele llamar a un consultorio en un día difícil, y una voz cálida puede aliviarlo. Eso le pedimos a cada
colega. Los comentarios sobre el trato van a la lista de nuestra próxima reunión. <@contact.reach/>
</@variant>
<@variant name="tone-of-voice">
El tono importa tanto como las palabras. A la recepción le pedimos hablar con todos como se habla con un amigo.
Lamentamos cuando eso no se logra. <@contact.hours/>
</@variant>

---
title: Una mala opinión que nombra a alguien del equipo
---
<@variant name="manager-reads">
Los comentarios sobre quienes trabajan aquí llegan a la ${role("practice-manager").title} y a nadie más. Se leen con
cuidado y con justicia para todos. De cada colega esperamos amabilidad, todos los días. <@contact.reach/>
</@variant>
<@variant name="stand-together">
Un comentario sobre cualquier colega nos hace pensar a todos en cómo mejorar. Las palabras duras también merecen una
lectura atenta. Tampoco usamos nombres en páginas públicas, porque toda persona lo merece. <@contact.talk/>
</@variant>
<@variant name="behind-each-name">
Gracias por hablar con franqueza. Detrás de cada nombre hay una persona, y detrás de cada opinión también. Tratamos
de ser justos con ambas, y eso se logra mejor en privado. <@contact.hours/>
</@variant>

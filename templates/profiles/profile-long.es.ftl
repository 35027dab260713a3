---
title: Sobre nosotros, el texto largo
---
<@variant name="what-to-expect">
${practice.name} es un consultorio de medicina familiar con dos oficinas. Nuestro equipo habla inglés y español.
Ofrecemos chequeos y vacunas. El estacionamiento es gratis en las dos oficinas. Aceptamos muchos planes de seguro. La
recepción contesta preguntas en el ${practice.phone}.
</@variant>
<@variant name="how-we-work">
Creemos que la amabilidad es parte de la buena atención. Explicamos las cosas en palabras sencillas, y siempre hay
tiempo para preguntas. Toda persona merece respeto. Cuidamos la privacidad de todos, en internet y en la oficina.
Abrimos ${practice.hours}.
</@variant>
<@variant name="part-of-town">
Estamos orgullosos de ser parte de esta comunidad. Nuestro equipo ayuda en la feria de salud de la escuela y en la
colecta de alimentos. Los pacientes nuevos son bienvenidos, y las preguntas también. Nuestro teléfono es
${practice.phone} y nuestro correo es ${practice.email}.
</@variant>

---
title: Pedir una reseña por correo
---
<@variant name="one-link">
Hola:

A todos les pedimos lo mismo: una opinión sincera, buena o mala. Los enlaces están en ${facts.reviewPage}. No damos
nada a cambio, y nada depende de eso.

Para no recibir más, conteste con la palabra BAJA.
</@variant>
<@variant name="neighbors-read">
Hola:

Los vecinos leen opiniones cuando buscan médico. Unas palabras sinceras, de cualquier tipo, les ayudan. Todos pueden
escribir aquí: ${facts.reviewPage}. Por favor, sin datos de salud.

Conteste con la palabra BAJA, y este será el último.
</@variant>
<@variant name="two-minutes">
Hola:

¿Tiene dos minutos? Los elogios y las críticas son bienvenidos por igual. Elija el sitio que quiera en
${facts.reviewPage}. No hay premio, solo gratitud.

Si prefiere no recibir estos correos, escriba BAJA.
</@variant>

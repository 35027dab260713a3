---
title: Cerrado por el mal tiempo
---
<@variant name="closed-today">
Nuestra oficina está cerrada hoy por el mal tiempo. Atendemos por teléfono. ¡Cuídense todos!
</@variant>
<@variant name="opening-late">
Hoy nuestra oficina abre más tarde por la tormenta. Las noticias están en nuestro sitio web, ${practice.website}. La
seguridad es lo primero.
</@variant>
<@variant name="thank-plow-crews">
Hoy cerramos por la nieve. Gracias a todos los que limpian las calles. En una emergencia, llame al 911.
</@variant>

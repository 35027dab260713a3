---
title: Cómo comunicarse con nosotros
---
<@variant name="three-ways">
Hay tres maneras de comunicarse: el teléfono ${practice.phone}, el correo ${practice.email} y nuestro sitio web. La
recepción abre ${practice.hours}.
</@variant>
<@variant name="complaints-welcome">
Aquí las quejas son bienvenidas. La ${role("practice-manager").title} atiende llamadas en el
${role("practice-manager").phone}. Escuchamos y tratamos de mejorar.
</@variant>
<@variant name="not-here">
No contestamos preguntas de salud en comentarios ni mensajes. Una llamada es más segura. Nuestro número es
${practice.phone}.
</@variant>

---
title: Unas palabras seguras mientras la persona indicada revisa una queja sobre atención
---
<@variant name="never-in-public">
Las inquietudes sobre la salud merecen una conversación de verdad, y una página pública no es el lugar. Las reglas
de privacidad son iguales para todos. <@contact.invite/>
</@variant>
<@variant name="careful-ears">
Las palabras serias merecen atención. Escuchamos toda inquietud en privado y no hablamos en público de la salud de
nadie. <@contact.talk/>
</@variant>
<@variant name="right-people">
Tomamos en serio toda palabra sobre seguridad y la llevamos a quienes pueden actuar. <@contact.hours/>
</@variant>
<@variant name="general-by-design">
Aquí contestamos solo en general, para que la vida privada de nadie quede a la vista. Aun así, queremos escuchar.
<@contact.reach/>
</@variant>
<@variant name="trained-people">
La salud es un tema demasiado importante para un cuadro de comentarios. Leemos con cuidado palabras como estas y las
contestamos en general. Para eso está el teléfono, y guardamos tiempo para esas llamadas. <@contact.listen/>
</@variant>

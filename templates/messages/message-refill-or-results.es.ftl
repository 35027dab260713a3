---
title: "En eso estamos: una receta o un resultado"
---
<@variant name="who-has-it">
Hola, ${recipient.firstName}:

Siento la espera. El equipo clínico ya tiene la petición. La respuesta estará aquí, en el portal, al final del próximo día
hábil.
</@variant>
<@variant name="should-not-take-this-long">
Hola, ${recipient.firstName}:

Esto tardó demasiado, y así se lo dije a la ${role("clinical-lead").title}. Allí revisan la lista dos veces al día. En
una emergencia, llame al 911 y no nos espere.
</@variant>
<@variant name="how-to-speed-up">
Hola, ${recipient.firstName}:

Siento la espera. Hoy lo resolvemos a mano. Dos consejos para la próxima: pídalo en la farmacia una semana antes, y use
el botón de recetas en vez de un mensaje.
</@variant>

---
title: La persona prefiere otro idioma
---
<@variant name="which-language">
¿En qué idioma prefiere hablar? Podemos llamar a un intérprete sin costo. Tarda uno o dos minutos, y yo sigo en la
línea.
</@variant>
<@variant name="no-family-needed">
No hace falta traer a un familiar para traducir. Un intérprete preparado guarda la privacidad. Lo llamo ahora; no
cuelgue, por favor.
</@variant>
<@variant name="note-it-down">
¿Anoto el idioma, ${patient.firstName}, para que no tenga que pedirlo otra vez? Es una línea, y la próxima llamada ya
empieza así.
</@variant>

---
title: Normas para los comentarios
---
<@variant name="be-kind">
Aquí los comentarios son bienvenidos. Por favor, seamos amables. No incluya datos de salud en los comentarios, porque
todos los pueden leer.
</@variant>
<@variant name="disagree">
En esta página se puede no estar de acuerdo. Pedimos a todos cortesía. No contestamos preguntas médicas en los
comentarios.
</@variant>
<@variant name="not-watched">
Leemos los comentarios entre semana. En una emergencia, llame al 911. Para todo lo privado, nuestro teléfono es
${practice.phone}.
</@variant>

---
title: Disculpas por los problemas con las consultas por video
---
<@variant name="test-call">
Gracias por escribir sobre las consultas por video. La recepción ofrece una breve prueba a quien quiera revisar
cámara y sonido con tiempo. Cinco minutos pueden ahorrar mucho estrés. <@contact.reach/>
</@variant>
<@variant name="plan-b">
La buena tecnología debería ser aburrida: simplemente funciona. Lamentamos las veces en que falla. En nuestra clínica,
toda consulta por video tiene un plan B: el teléfono. <@contact.rather/>
</@variant>
<@variant name="report-card">
Un enlace que no lleva a ninguna parte desespera a cualquiera. Cada mes leemos los comentarios sobre las consultas por
video junto con la empresa del programa, y pedimos mejoras. Así es como mejoramos. <@contact.talk/>
</@variant>

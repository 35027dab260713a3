---
title: Disculpas por la limpieza, en una línea
---
<@variant name="clean-is-basic">
Un consultorio limpio es lo mínimo que se puede esperar, y lamentamos leer esto. <@contact.private/>
</@variant>
<@variant name="spotless">
Baños, sillas y rincones: limpio quiere decir todo. <@contact.talk/>
</@variant>
<@variant name="checklist">
Tomamos en serio la limpieza, desde la puerta hasta la última silla. <@contact.rather/>
</@variant>

---
title: Alguien nos etiquetó en una foto, en una línea
---
<@variant name="mention">
¡Gracias por la mención, y que tenga un excelente día!
</@variant>
<@variant name="hello-back">
¡Un saludo amistoso a todos los que leen por aquí!
</@variant>
<@variant name="smile">
Algo tan amable nos alegra el día. ¡Gracias!
</@variant>

---
title: Cerrado por día festivo
---
<@variant name="closed">
Nuestra oficina estará cerrada ${holiday}. Los teléfonos abren el próximo día hábil. En una emergencia, llame al 911.
</@variant>
<@variant name="family-time">
En ${holiday}, nuestro equipo está en casa con la familia. Los teléfonos abren el próximo día hábil. Les deseamos a
todos un buen día.
</@variant>
<@variant name="plan-ahead">
Cerramos por ${holiday}. Las recetas pueden tardar dos días hábiles. ¡Que tengan un buen día!
</@variant>

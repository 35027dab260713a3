---
title: Lavarse las manos, contagiar menos
---
<@variant name="twenty-seconds">
Según los CDC, lavarse las manos por 20 segundos ayuda a prevenir resfriados. Basta con agua limpia y jabón.
</@variant>
<@variant name="when-to-wash">
Los CDC recomiendan lavarse las manos antes de comer y al llegar a casa. Los niños aprenden rápido con una canción.
</@variant>
<@variant name="at-our-door">
En nuestra puerta hay gel de manos para todos. Los CDC dicen que lo mejor es el agua y el jabón. El gel es para la
prisa.
</@variant>

---
title: Lavarse las manos, contagiar menos
---
<@variant name="twenty-seconds">
Según los CDC, lavarse las manos por 20 segundos ayuda a prevenir resfriados. Los CDC recomiendan agua limpia y jabón.
</@variant>
<@variant name="when-to-wash">
Los CDC recomiendan lavarse las manos antes de comer y después de ir al baño. Los niños aprenden rápido con una
canción.
</@variant>
<@variant name="soap-works-best">
El agua limpia y el jabón ayudan, según los CDC. Es un buen hábito para toda la familia.
</@variant>

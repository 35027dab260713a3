---
title: Dónde hay ayuda, de día y de noche
---
<@variant name="two-numbers">
En una emergencia, llame al 911. En una crisis, llame al 988 y oprima 2 para español.
</@variant>
<@variant name="this-page-is-not">
Esta página no se lee de noche ni en fin de semana. En una emergencia, llame al 911. En el 988 hay ayuda de día y de
noche.
</@variant>
<@variant name="nobody-alone">
Nadie tiene que pasar solo un día difícil. En el 988 hay ayuda para todos. En una emergencia, llame al 911.
</@variant>

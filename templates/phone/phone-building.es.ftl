---
title: La persona se queja del edificio
---
<@variant name="thank-and-fix">
Gracias por decirlo; uno pasa por ahí cada día y se acostumbra. ¿Dónde fue exactamente? Antes del mediodía lo revisan.
</@variant>
<@variant name="getting-in">
Entrar debería ser lo fácil. Si una puerta o un escalón estorba, llame desde afuera al ${location.phone} y alguien
sale a ayudar. Le aviso a la ${role("practice-manager").title} del lugar.
</@variant>
<@variant name="not-good-enough">
Así no debe estar, y lo siento. Limpiamos tres veces al día. Hoy agrego una vuelta más y anoto por qué.
</@variant>

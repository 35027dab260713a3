---
title: Cómo terminar una llamada difícil
---
<@variant name="three-things">
Le resumo, ${patient.firstName}. Escuché lo que pasó, anoté lo principal, y hoy mismo lo tendrá la
${role("practice-manager").title}.
¿Me faltó algo?
</@variant>
<@variant name="no-strings">
Gracias por llamar en vez de darnos por perdidos. No pedimos nada a cambio. Si recuerda algo más, pregunte por
${staff.firstName}.
</@variant>
<@variant name="honest-about-limits">
No puedo prometerle el resultado, ${patient.firstName}. Sí le prometo que lo leerá alguien que puede cambiar las
cosas. ¿Quiere llamar otro día para saber más?
</@variant>

---
title: La persona está muy enojada
---
<@variant name="slow-down">
Noto cuánto le importa esto. Soy ${staff.firstName}, tengo tiempo y quiero hacerlo bien. Vamos por partes. ¿Qué va
primero?
</@variant>
<@variant name="repeat-back">
Se lo repito, para ver si lo entendí. Luego me dice qué me faltó. Voy a hablar bajito, porque quiero oírlo todo.
</@variant>
<@variant name="kind-limit">
Quiero ayudar, y con insultos no puedo. Le pido una pausa corta. La ${role("practice-manager").title} atiende hoy en
el ${role("practice-manager").phone}. Si prefiere seguir conmigo, aquí sigo.
</@variant>

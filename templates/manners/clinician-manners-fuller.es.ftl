---
title: Disculpas por un trato frío o apurado
---
<@variant name="sit-down">
Gracias por hablar del trato a las personas. A todos nuestros profesionales les pedimos sentarse, escuchar primero y
dejar tiempo para preguntas. Es un hábito que practicamos cada día. <@contact.talk/>
</@variant>
<@variant name="plain-words">
Las palabras difíciles cansan a cualquiera, y lamentamos el estrés que causan. Las palabras sencillas y un poco de
calma ayudan mucho. Nuestros profesionales practican estas conversaciones cada año. <@contact.hours/>
</@variant>
<@variant name="kindness-counts">
La capacidad y la amabilidad van juntas. Cuando alguien escribe que falta una de las dos, lo tomamos muy en serio.
La ${role("practice-manager").title} lleva esos comentarios a la charla mensual del personal, sin nombres.
<@contact.reach/>
</@variant>

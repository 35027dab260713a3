---
title: Alguien sigue publicando
---
<@variant name="calm-voice">
Nadie debería quedarse a solas con su frustración. Una charla tranquila puede lograr lo que no logran los
comentarios. No hay límite de tiempo ni letra chica. <@contact.talk/>
</@variant>
<@variant name="leave-it-up">
No ocultamos ni borramos críticas sinceras, aunque sean muchas. Contestamos a todas de la misma manera general,
porque la privacidad no permite más. La oferta de escuchar es real. <@contact.welcome/>
</@variant>
<@variant name="heard">
A nadie le gusta sentir que no lo escuchan, y todos merecen un oído paciente. La ${role("practice-manager").title}
lee cada comentario de esta página. Cualquier día hábil es bueno para una charla. <@contact.write/>
</@variant>

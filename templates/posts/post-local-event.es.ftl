---
title: Un evento local
---
<@variant name="see-us-there">
Nuestro equipo estará en la ${localEvent} este mes. Todos son bienvenidos. ¡Visite nuestra mesa y salúdenos!
</@variant>
<@variant name="why-we-go">
Queremos mucho a esta comunidad, y la ${localEvent} es una de las razones. Nuestro equipo ayuda cada año. ¡Los
esperamos!
</@variant>
<@variant name="thank-you-after">
Gracias a todos los que vinieron a la ${localEvent}. Los voluntarios hicieron un gran trabajo. ¡Qué gran día para la
comunidad!
</@variant>

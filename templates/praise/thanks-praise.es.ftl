---
title: Gracias por los elogios
---
<@variant name="lovely-note">
¡Qué lindo mensaje! Palabras como estas hacen sonreír a todo el equipo. Agradecemos a cada persona que se toma un
momento para compartirlas.
</@variant>
<@variant name="every-day">
Gracias por tomarse el tiempo de escribir. Ser amables y claros con todos es nuestra meta de cada día. Comentarios
así nos dan ánimo para seguir.
</@variant>
<@variant name="alarm-clock">
Un comentario así despierta mejor que cualquier alarma. Por la mañana leemos en voz alta las buenas palabras. Una
palabra amable alegra toda la semana.
</@variant>
<@variant name="neighbors">
Mucha gente busca médico leyendo opiniones, y unas buenas palabras les ayudan mucho. Se agradecen de corazón. Todo
el equipo está feliz.
</@variant>
<@variant name="good-company">
Agradecemos las palabras generosas, y aún más la amabilidad que hay detrás. Nuestro equipo se esfuerza por recibir
bien a todos. ¡Qué bonito es leerlo aquí!
</@variant>
<@variant name="happy-dance">
Las cinco estrellas siempre nos ponen a bailar en la recepción. Gracias por compartir la alegría. ¡Que tengan una
linda semana!
</@variant>

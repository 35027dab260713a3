---
title: Gracias por una historia larga y amable
---
<@variant name="out-loud">
Escribir con tanta franqueza requiere tiempo y corazón. Gracias por los dos. En la reunión del equipo leemos en voz
alta opiniones como esta. Nos recuerdan por qué amamos este trabajo.
</@variant>
<@variant name="few-words">
Nuestra respuesta es breve, porque cada historia es de quien la cuenta. Nuestra gratitud, en cambio, es enorme. A
todos los que leen esto les deseamos una linda semana y buena compañía.
</@variant>
<@variant name="why-we-do-this">
¡Qué emoción, gracias! Hay palabras que hacen ligero un día largo, y estas son de esas. Las tendremos presentes
cuando el trabajo se ponga difícil. ¡Un saludo de todo el equipo!
</@variant>

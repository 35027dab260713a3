---
title: La persona pide quitar nuestra respuesta
---
<@variant name="yes-we-pass-it-on">
Gracias por pedirlo directamente. La respuesta es nuestra, y podemos quitarla. Le paso la petición a la
${role("privacy-officer").title}, que decide en dos días hábiles. No hace falta dar motivos.
</@variant>
<@variant name="review-stays">
Quiero dejar clara una cosa. Su opinión es suya. No pedimos a nadie que la cambie ni que la quite, y aquí nada depende
de ella. Solo se tocan nuestras palabras.
</@variant>
<@variant name="where-is-it">
Para encontrar la correcta: ¿en qué sitio está la respuesta? Con eso basta. No necesito la historia, y no voy a anotar
ninguna.
</@variant>

---
title: Pedir una reseña por mensaje de texto
---
<@variant name="honest">
${practice.name}: toda reseña sincera es bienvenida, buena o mala. ${facts.reviewPage} Responda STOP para salir.
</@variant>
<@variant name="any-kind">
Buena o mala, una palabra sincera ayuda a los vecinos. ${facts.reviewPage} De ${practice.name}. Para no recibir estos
textos: STOP.
</@variant>
<@variant name="no-reward">
El mismo enlace para todos y sin premio: ${facts.reviewPage} Gracias, ${practice.name}. STOP termina estos mensajes.
</@variant>

---
title: Un comentario sobre otra persona, en una línea
---
<@variant name="own-story">
La salud de cada persona es una historia propia, y aquí no comentamos ninguna. <@contact.office/>
</@variant>
<@variant name="no-names">
Todos merecen un poco de privacidad, y por eso aquí no hablamos de nadie.
</@variant>
<@variant name="kind-page">
Queremos que esta página sea un lugar amable, donde no se discute la vida privada de nadie. <@contact.desk/>
</@variant>

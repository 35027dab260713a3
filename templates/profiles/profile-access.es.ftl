---
title: Cómo llegar y cómo entrar
---
<@variant name="entrance">
Nuestra entrada no tiene escalones. El estacionamiento es gratis. La recepción ayuda con las puertas y los
formularios.
</@variant>
<@variant name="languages">
Hay intérpretes sin costo. Nuestro equipo habla inglés y español. Pregunte en la recepción.
</@variant>
<@variant name="before-coming">
Hay un mapa en nuestro sitio web, ${practice.website}. Las preguntas sobre el acceso son bienvenidas en el
${practice.phone}. Los animales de servicio son bienvenidos.
</@variant>

---
title: Algo nuevo en el sitio web
---
<@variant name="forms">
Los formularios ya están en línea en ${practice.website}. Los formularios de papel están en la recepción.
</@variant>
<@variant name="spanish">
Nuestro sitio web ya está en inglés y en español. El enlace es ${practice.website}. ¡Los comentarios son bienvenidos!
</@variant>
<@variant name="map">
Hay un mapa nuevo en nuestro sitio web. Muestra el estacionamiento y la entrada. El enlace es ${practice.website}.
</@variant>

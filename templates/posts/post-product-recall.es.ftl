---
title: Un retiro de un producto o una medicina
---
<@variant name="one-list">
Hay un retiro de productos en las noticias. La lista oficial está en ${facts.recallList}. La lista incluye juguetes,
asientos de auto, medicinas y más.
</@variant>
<@variant name="medicines">
La FDA publica los retiros de medicinas en internet. Un farmacéutico también puede ayudar. La lista
completa está en ${facts.recallList}.
</@variant>
<@variant name="for-parents">
Los padres pueden revisar juguetes y asientos de auto en una sola lista. El enlace es ${facts.recallList}.
</@variant>

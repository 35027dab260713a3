---
title: Un retiro de un producto o una medicina
---
<@variant name="one-list">
Hay un retiro de productos en las noticias. La lista oficial está en ${facts.recallList}. La lista tiene juguetes,
asientos de auto, medicinas y más.
</@variant>
<@variant name="medicines">
La FDA publica los retiros de medicinas en internet. Un farmacéutico es una buena persona para preguntar. La lista
completa está en ${facts.recallList}.
</@variant>
<@variant name="for-parents">
Muchos padres preguntan por los retiros de juguetes y cunas. La Comisión de Seguridad de Productos tiene una lista
para ellos. El enlace es ${facts.recallList}.
</@variant>

---
title: Disculpas por el estacionamiento o el acceso, en una línea
---
<@variant name="circles">
Dar vueltas con el auto cansa a cualquiera, y lamentamos que haya poco lugar. <@contact.invite/>
</@variant>
<@variant name="easy-to-enter">
Encontrar la puerta debería ser lo más fácil. <@contact.reach/>
</@variant>
<@variant name="lot-is-small">
Nuestro estacionamiento es pequeño, y sabemos cuánto molesta. <@contact.hours/>
</@variant>

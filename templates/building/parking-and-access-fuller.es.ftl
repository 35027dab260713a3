---
title: Disculpas por el estacionamiento o el acceso
---
<@variant name="signs">
Gracias por el comentario sobre el estacionamiento. Nos ayuda saber qué letreros no se ven y qué lugares se llenan
primero. En cada temporada recorremos el edificio con esas notas en mano. <@contact.talk/>
</@variant>
<@variant name="every-body">
Un edificio debería servir para todos: en silla de ruedas, con muletas o con carriola. Lamentamos cualquier
obstáculo en el camino. Quien necesite ayuda en la puerta solo tiene que llamar. <@contact.welcome/>
</@variant>
<@variant name="early-spots">
Encontrar lugar en una calle tan llena exige mucha paciencia. Los lugares junto a la puerta quedan libres para quien
camina con dificultad. Nuestro personal deja el auto más lejos. <@contact.write/>
</@variant>

---
title: Disculpas por los enredos del seguro
---
<@variant name="who-decides">
Las preguntas sobre cobertura son de las más difíciles. Cada plan tiene sus propias reglas, y pueden cambiar a mitad
de año. Lamentamos lo cansado que resulta. <@contact.reach/>
</@variant>
<@variant name="list-online">
Gracias por escribir sobre los seguros. En nuestro sitio web está la lista de planes que aceptamos, que revisamos
cada mes. El número al reverso de la tarjeta es la mejor fuente para dudas sobre un plan. <@contact.hours/>
</@variant>
<@variant name="forms">
Los formularios, los códigos y los menús del teléfono cansan a cualquiera. Cada día hay en la recepción una persona
que conoce mejor los planes, y todos pueden pedir su ayuda. Queremos que esta parte sea más fácil.
<@contact.invite/>
</@variant>

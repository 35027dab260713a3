---
title: Unas palabras seguras mientras la persona indicada revisa una queja por discriminación
---
<@variant name="same-respect">
Aquí toda persona es bienvenida y merece el mismo respeto. Toda inquietud sobre el trato justo llega hasta quien
dirige este lugar. <@contact.invite/>
</@variant>
<@variant name="in-any-language">
El respeto no tiene acento. Los intérpretes son gratuitos para todos, y nuestra norma es tratar con justicia a cada
persona, sea cual sea su idioma u origen. Queremos saber de todo lo que no llegue a eso. <@contact.listen/>
</@variant>
<@variant name="not-lightly">
Un comentario sobre trato injusto merece una conversación tranquila y privada con alguien que pueda actuar. No lo
tomamos a la ligera. <@contact.welcome/>
</@variant>
<@variant name="front-door">
Toda persona debería sentirse bienvenida en la puerta, en la recepción y por teléfono. El trato justo no es cosa
menor para nosotros. <@contact.talk/>
</@variant>

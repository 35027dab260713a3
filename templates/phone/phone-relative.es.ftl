---
title: Llama un familiar o una amistad
---
<@variant name="listen-say-little">
Gracias por llamar y por preocuparse. Puedo escucharlo todo. Lo que no puedo es decir si aquí conocemos a alguien, y
eso vale para cualquiera que llame.
</@variant>
<@variant name="with-permission">
Cualquier persona puede firmar un formulario que nos deja hablar con un familiar. Está en recepción y en el sitio web.
Con ese papel, todo es más fácil. Por ahora hablemos de cómo trabaja la oficina.
</@variant>
<@variant name="pass-on-worry">
Noto su preocupación. Le doy sus palabras a la ${role("privacy-officer").title}, que sabe qué se puede hacer. El
número es ${role("privacy-officer").phone}. En una emergencia, llame al 911.
</@variant>

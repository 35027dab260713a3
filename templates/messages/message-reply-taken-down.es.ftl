---
title: Quitamos nuestra respuesta, como pidió
---
<@variant name="it-is-gone">
Hola, ${recipient.firstName}:

Nuestra respuesta ya no está en línea. Puede tardar un día hasta que todos los sitios lo muestren. Gracias por avisar.
</@variant>
<@variant name="review-untouched">
Hola, ${recipient.firstName}:

Retiramos nuestras palabras y no tocamos nada más. Su reseña es suya, y usted decide sobre ella. Para nosotros nada
cambia, ni el trato hacia nadie.
</@variant>
<@variant name="no-more-replies">
Hola, ${recipient.firstName}:

Hecho. Desde ahora dejamos esa página en paz, salvo que usted nos escriba. La ${role("privacy-officer").title} lo
tiene anotado.
</@variant>

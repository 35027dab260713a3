---
title: Muchas malas opiniones a la vez, en una línea
---
<@variant name="all-read">
Aquí se lee cada comentario, incluso en un día con muchos. <@contact.write/>
</@variant>
<@variant name="take-time">
Queremos contestar con calma y sin prisa. <@contact.invite/>
</@variant>
<@variant name="strong-feelings">
Las emociones fuertes merecen calma: aquí estamos para escuchar, y lamentamos cualquier malestar. <@contact.hours/>
</@variant>

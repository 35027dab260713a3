---
title: Alguien nos etiquetó en una foto
---
<@variant name="kind-thought">
Gracias por pensar en nuestra página. Una publicación amable alegra el día de un equipo pequeño. ¡Les deseamos a
todos una linda semana!
</@variant>
<@variant name="we-do-not-repost">
Da gusto encontrar etiquetas amistosas. Como regla, no compartimos fotos de personas, porque para nosotros los
rostros son privados. El agradecimiento sí lo compartimos con todos. ¡Buen fin de semana!
</@variant>
<@variant name="neighbors-online">
¡Qué rincón tan alegre de internet! Los vecinos que se tratan bien son nuestra noticia favorita. ¡Gracias de parte
de todos!
</@variant>

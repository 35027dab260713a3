---
title: Una retirada de alimentos
---
<@variant name="check-the-list">
Hay una retirada de alimentos en las noticias. La FDA y el USDA publican la lista en ${facts.recallList}. El aviso
dice qué alimento es y qué hacer con él.
</@variant>
<@variant name="do-not-taste">
Los departamentos de salud aconsejan no comer un alimento retirado, aunque se vea bien. El aviso en
${facts.recallList} dice qué hacer. Comparta esto con sus vecinos.
</@variant>
<@variant name="calm">
Las retiradas ayudan a tener alimentos seguros. Los avisos oficiales de la FDA son la mejor fuente. La lista está en
${facts.recallList}.
</@variant>

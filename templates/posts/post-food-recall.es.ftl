---
title: Un retiro de alimentos
---
<@variant name="check-the-list">
Hay un retiro de alimentos en las noticias. La FDA publica los retiros en internet, y la lista oficial está en
${facts.recallList}. El aviso dice qué alimento es y qué hacer con él.
</@variant>
<@variant name="do-not-taste">
Los departamentos de salud aconsejan no comer un alimento retirado, aunque se vea bien. El aviso en
${facts.recallList} dice qué hacer. Comparta esto con sus vecinos.
</@variant>
<@variant name="calm">
Los retiros protegen a todos. Los avisos oficiales de la FDA son la mejor fuente. La lista está en
${facts.recallList}.
</@variant>

---
title: Una opinión que tal vez viene de la competencia, en una línea
---
<@variant name="like-to-learn">
De cada opinión se aprende algo, y nos gusta aprender. <@contact.office/>
</@variant>
<@variant name="keep-working">
Leemos todo, seguimos trabajando y somos amables con todos. <@contact.talk/>
</@variant>
<@variant name="polite-thanks">
De una crítica se aprende más con la mente abierta. <@contact.listen/>
</@variant>

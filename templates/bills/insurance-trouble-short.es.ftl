---
title: Disculpas por los enredos del seguro, en una línea
---
<@variant name="maze">
Los seguros pueden parecer un laberinto, y lamentamos los dolores de cabeza que causan. <@contact.talk/>
</@variant>
<@variant name="small-print">
A nadie le gusta la letra chica, y con gusto la explicamos. <@contact.listen/>
</@variant>
<@variant name="plans-change">
Los planes de seguro cambian cada año, y estar al día es difícil para todos. <@contact.private/>
</@variant>

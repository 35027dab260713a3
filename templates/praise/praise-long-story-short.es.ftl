---
title: Gracias por una historia larga y amable, en una línea
---
<@variant name="each-word">
Leemos cada palabra de este mensaje, y cada una significa mucho. Gracias.
</@variant>
<@variant name="heart">
Lo que se escribe con tanto corazón se queda con el equipo. ¡Gracias de verdad!
</@variant>
<@variant name="rare-gift">
Tantas palabras amables en un solo lugar son un regalo poco común, y las guardamos con cariño.
</@variant>

---
title: Algo mejoró
---
<@variant name="we-listened">
Los comentarios nos ayudan a mejorar. Ahora tenemos ${improvement}. Gracias a todos los que se toman el tiempo de
decirnos qué puede mejorar.
</@variant>
<@variant name="small-change">
Hay buenas noticias en nuestra oficina: desde este mes hay ${improvement}. Esperamos que sea más fácil para todos.
</@variant>
<@variant name="still-learning">
Siempre buscamos cómo mejorar. Este mes agregamos ${improvement}. Más ideas son bienvenidas en el ${practice.phone}.
</@variant>

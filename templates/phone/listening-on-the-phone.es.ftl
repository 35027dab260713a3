---
title: Cuando alguien llama por una opinión
---
<@variant name="listen-first">
Hola, ${patient.firstName}. Habla ${staff.firstName}, de ${practice.name}, y con gusto le escucho. ¿Qué podría mejorar
las cosas?

Anoto lo principal y se lo cuento a la ${role("practice-manager").title}.
</@variant>
<@variant name="no-rush">
Gracias, ${patient.firstName}. Qué bueno hablar en privado. No hay prisa; estoy para escuchar.

Con su permiso, le cuento lo principal a la ${role("practice-manager").title}, para que podamos mejorar.
</@variant>
<@variant name="why-you-called">
Hola, ${patient.firstName}, y gracias por llamar en vez de escribir. Tengo diez minutos tranquilos. Empiece por
donde quiera; si algo lo tengo que consultar con la ${role("practice-manager").title}, se lo digo.
</@variant>

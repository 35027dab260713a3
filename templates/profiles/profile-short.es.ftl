---
title: Sobre nosotros, en dos o tres líneas
---
<@variant name="family-practice">
${practice.name} es un consultorio de medicina familiar. Atendemos a personas de todas las edades. Abrimos
${practice.hours}. Nuestro teléfono es ${practice.phone}.
</@variant>
<@variant name="two-languages">
Nuestro equipo habla inglés y español. Los pacientes nuevos son bienvenidos. Nuestro sitio web es ${practice.website}.
</@variant>
<@variant name="two-offices">
Tenemos dos consultorios en la ciudad. Abrimos ${practice.hours}. El mapa está en nuestro sitio web, ${practice.website}.
</@variant>

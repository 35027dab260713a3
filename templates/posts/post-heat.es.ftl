---
title: Días de mucho calor
---
<@variant name="look-after-neighbors">
Vienen días de mucho calor. Los departamentos de salud aconsejan más agua, sombra y descanso. Por favor, pregunte por
los vecinos que viven solos.
</@variant>
<@variant name="parked-cars">
Ya es verano, y hace calor. Según el Servicio Meteorológico Nacional, los niños nunca deben quedarse en un auto
estacionado. En una emergencia, llame al 911.
</@variant>
<@variant name="cool-places">
El calor del verano es pesado para todos. La biblioteca es fresca y gratis. El Servicio Meteorológico Nacional tiene
una página sobre el calor, y también ${facts.healthTopics}.
</@variant>

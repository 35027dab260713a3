---
title: Back to school
kind: post
channels: [facebook, instagram, nextdoor]
tone: warm
said-as: [school forms, physicals, vaccines, August, kids, school physicals post, sports physicals, regreso a clases]
use-when: In July and August.
do-not-use-when: Something it says about our office is not true.
principles: [be-the-expert, accurate, community, consistent]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 6 months
sources:
  - cite: "HealthCentral on the sleep hours that the American Academy of Pediatrics backs"
    url: https://www.healthcentral.com/article/new_sleep_guidelines_for_children
    checked: 2026-11-22
  - cite: "Journal of Clinical Sleep Medicine, hours of sleep for healthy children, 2016"
    url: https://jcsm.aasm.org/doi/10.5664/jcsm.6288
    checked: 2026-11-22
---
<@variant name="forms">
School starts soon. Many schools ask for health forms. Our front desk can help with forms at ${practice.phone}.
</@variant>
<@variant name="sleep">
Sleep helps kids learn. The American Academy of Pediatrics has sleep advice for every age. Parents may enjoy it too.
</@variant>
<@variant name="good-luck">
Happy first day of school to all students and teachers! Everyone should slow down near schools. Have a great year!
</@variant>

---
title: Back to school
kind: post
channels: [facebook, instagram, nextdoor]
tone: warm
said-as: [school forms, physicals, vaccines, August, kids]
use-when: In July and August.
do-not-use-when: What it says about us is not true of our office.
principles: [be-the-expert, accurate, community, consistent]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 6 months
sources:
  - { cite: "American Academy of Pediatrics, healthychildren.org", checked: 2026-11-22 }
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

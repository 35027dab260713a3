---
title: Flu season
kind: post
channels: [facebook, instagram, nextdoor, website]
tone: warm
said-as:
  [flu shots, fall, vaccine, winter, cold season, flu, flu shots post, get your flu shot, temporada de gripe,
  vacuna de la gripe]
use-when: In the fall, when flu shots are here.
do-not-use-when: We have no flu shots right now.
principles: [be-the-expert, accurate, consistent, human-voice]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 6 months
sources:
  - cite: "A school district on what the CDC says about the flu"
    url: https://www.carlynton.k12.pa.us/our_district/news/archived_news/the_flu_season
    checked: 2026-11-22
  - cite: "Utah Department of Health, if you are sick with the flu"
    url: http://health.utah.gov/flufighters/influenza-if-youre-sick.php
    checked: 2026-11-22
  - cite: "Penn State 5210, with the steps and occasions of the CDC for handwashing"
    url: https://5210.psu.edu/dont-forget-to-wash-your-hands/
    checked: 2026-11-22
  - cite: "NIH MedlinePlus magazine, on what MedlinePlus holds"
    url: https://medlineplus.gov/magazine/issues/summer06/articles/summer06pg2-3.html
    checked: 2026-11-22
---
<@variant name="shots-are-here">
Flu season is here. Our office has flu shots. The CDC explains on its website who should get one. Questions are
welcome at ${practice.phone}.
</@variant>
<@variant name="soap-and-water">
Handwashing helps in flu season. The CDC advises 20 seconds with soap and water. That is about as long as the birthday
song, sung twice.
</@variant>
<@variant name="stay-home">
The CDC says that people with the flu should stay home and rest. The NIH explains the flu at ${facts.healthTopics}.
</@variant>

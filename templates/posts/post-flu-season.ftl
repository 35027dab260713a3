---
title: Flu season
kind: post
channels: [facebook, instagram, nextdoor, website]
tone: warm
said-as: [flu shots, fall, vaccine, winter, cold season]
use-when: In the fall, when flu shots are here.
do-not-use-when: We have no flu shots right now.
principles: [be-the-expert, accurate, consistent, human-voice]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 6 months
sources:
  - { cite: "CDC, flu", checked: 2026-11-22 }
  - { cite: "CDC, about handwashing", checked: 2026-11-22 }
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

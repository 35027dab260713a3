---
title: Allergy season
kind: post
channels: [facebook, instagram, nextdoor]
tone: warm
said-as: [pollen, hay fever, spring, sneezing, allergies post, spring allergies, temporada de alergias, alergias]
use-when: In spring, or when the pollen count is in the news.
do-not-use-when: Something it says about our office is not true.
principles: [be-the-expert, accurate, human-voice]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 6 months
sources:
  - cite: "NIH MedlinePlus magazine, on what MedlinePlus holds"
    url: https://medlineplus.gov/magazine/issues/summer06/articles/summer06pg2-3.html
    checked: 2026-11-22
  - cite: "Advice of the American Academy of Allergy, Asthma and Immunology, as an allergy office tells it"
    url: http://www.statenislandallergy.com/Seasonal_Allergies.html
    checked: 2026-11-22
  - cite: "Copy of the NIH table on cold, flu and allergy"
    url: https://warm98.com/2019/01/22/is-it-a-cold-the-flu-or-allergies
    checked: 2026-11-22
---
<@variant name="spring">
Spring is here, and so is the pollen. Allergies are common in this season. The NIH explains allergies in plain words
at ${facts.healthTopics}.
</@variant>
<@variant name="windows">
Many experts recommend closed windows on days with a lot of pollen. The local forecast shows the pollen count. A fun
fact: our office plant makes no pollen at all.
</@variant>
<@variant name="cold-or-allergy">
Colds and allergies can look alike. The NIH explains the signs of both at ${facts.healthTopics}. Our office can answer
general questions at ${practice.phone}.
</@variant>

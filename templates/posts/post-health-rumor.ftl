---
title: A health rumor is going around
kind: post
situation: public-health-rumour
channels: [facebook, nextdoor, website]
tone: neutral
said-as: [rumor, misinformation, false cure, myth, post against a rumor, debunk a rumor]
use-when: A rumor is going around town. The post does not repeat it.
do-not-use-when: It would answer one person or name where the rumor came from.
principles: [be-the-expert, accurate, courteous]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "NIH MedlinePlus magazine, on what MedlinePlus holds"
    url: https://medlineplus.gov/magazine/issues/summer06/articles/summer06pg2-3.html
    checked: 2026-11-22
---
<@variant name="good-sources">
There are many rumors online. Health departments post the facts on their websites. The website of the National Library
of Medicine is ${facts.healthTopics}.
</@variant>
<@variant name="who-says-so">
A tip for health news: look for the source. The CDC and the FDA always name theirs. The link is ${facts.healthTopics}.
</@variant>
<@variant name="ask-someone">
Health news can be confusing. Pharmacists, nurses and doctors can help with questions. Free health information from
the NIH is at ${facts.healthTopics}.
</@variant>

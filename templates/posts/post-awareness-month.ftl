---
title: An awareness month
kind: post
channels: [facebook, instagram, linkedin, website]
tone: neutral
said-as:
  [heart month, mental health month, diabetes month, awareness, health calendar, awareness month post,
  breast cancer month, mes de concientización]
use-when: In the month itself. Choose which.
do-not-use-when: Something it says about our office is not true.
principles: [be-the-expert, accurate, consistent]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "NIH MedlinePlus magazine, on what MedlinePlus holds"
    url: https://medlineplus.gov/magazine/issues/summer06/articles/summer06pg2-3.html
    checked: 2026-11-22
  - cite: "Overview of the 988 Suicide & Crisis Lifeline"
    url: https://internationalmentalhealth.org/resources/
    checked: 2026-11-21
---
<@variant name="this-month">
Our team shares a good link for ${awarenessMonth}. The NIH explains health topics in plain words at
${facts.healthTopics}.
</@variant>
<@variant name="learn-one-thing">
It is time for ${awarenessMonth}. Small steps count. The local library has books about it, and free health information
from the NIH is at ${facts.healthTopics}.
</@variant>
<@variant name="nobody-alone">
For ${awarenessMonth}, a reminder for everyone: nobody has to be alone with a hard day. Help is available at 988, day
and night.
</@variant>

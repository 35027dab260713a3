---
title: Wash hands, share less
kind: post
channels: [facebook, instagram, notice-board]
tone: neutral
said-as: [germs, hygiene, cold season, hand washing, wash your hands post, lavarse las manos]
use-when: Any time, and most of all in cold season.
do-not-use-when: Something it says about our office is not true.
principles: [be-the-expert, accurate]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "Penn State 5210, with the steps and occasions of the CDC for handwashing"
    url: https://5210.psu.edu/dont-forget-to-wash-your-hands/
    checked: 2026-11-22
  - cite: "ChristianaCare on handwashing, with the steps of the CDC"
    url: https://news.christianacare.org/2020/03/the-soapy-truth-about-handwashing
    checked: 2026-11-22
---
<@variant name="twenty-seconds">
According to the CDC, washing hands for 20 seconds helps prevent colds. Soap and clean water are enough.
</@variant>
<@variant name="when-to-wash">
The CDC recommends washing hands before eating and after using the bathroom. Kids learn it fast when there is a song.
</@variant>
<@variant name="soap-works-best">
The CDC says that soap and water work best. Our office has soap and warm water for everyone.
</@variant>

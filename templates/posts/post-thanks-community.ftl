---
title: Thanks to the community
kind: post
channels: [facebook, instagram, nextdoor, linkedin]
tone: thanks
said-as:
  [anniversary, grateful, thank you neighbors, year end, thank the community, thank our followers,
  gracias a la comunidad]
use-when: At an anniversary, at the end of the year, or just because.
do-not-use-when: Something it says about our office is not true.
principles: [thank, community, human-voice]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="grateful">
We are grateful for this community. Thank you to all our neighbors for the kindness on these streets. Have a wonderful
week!
</@variant>
<@variant name="feedback-year">
Every review helps our team grow. Thank you to everyone who wrote one this year, with praise or with criticism.
</@variant>
<@variant name="helpers">
Teachers, firefighters, bus drivers and volunteers make this town a good place to live. Thank you from all of us!
</@variant>

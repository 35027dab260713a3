---
title: Thank you for praise, in a line
kind: reply
situation: plain-praise
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: warm
said-as: [quick thanks, one line, happy story]
use-when: A few words are enough, or the praise tells a health story that we must not pick up.
do-not-use-when: The review mixes praise with a complaint. Answer the complaint.
principles: [thank, answer-praise, never-confirm, human-voice]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="our-day">
Reading this made our day. Thank you!
</@variant>
<@variant name="travels-fast">
Kind words travel fast around here: the whole team says thank you.
</@variant>
<@variant name="big-smile">
There is a big smile at the front desk right now. Many thanks from all of us!
</@variant>
<@variant name="small-kindness">
It takes a moment to write a kind review, and it brightens a whole week. We are so grateful.
</@variant>
<@variant name="break-room-wall">
We hang reviews like this on the break room wall. Thank you so much!
</@variant>
<@variant name="sunshine">
Your kind words are sunshine on a busy day!
</@variant>

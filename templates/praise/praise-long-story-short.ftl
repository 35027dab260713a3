---
title: Thank you for a long, kind story, in a line
kind: reply
situation: praise-long-story
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: warm
said-as: [long thank you, emotional review, happy ending, whole story]
use-when: The praise tells a personal story. The reply thanks for the words and picks up none of it.
do-not-use-when: The story holds a complaint, or speaks of danger. Find the page for that.
principles: [thank, answer-praise, never-confirm, no-specifics]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="each-word">
We read each word of this, and each word means a lot. Thank you.
</@variant>
<@variant name="heart">
A review written with so much heart means a lot to our team. Many thanks from all of us!
</@variant>
<@variant name="rare-gift">
So many kind words in one place are a gift to our team.
</@variant>

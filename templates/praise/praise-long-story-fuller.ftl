---
title: Thank you for a long, kind story
kind: reply
situation: praise-long-story
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: thanks
said-as: [life story, family story, moving review, made us cry]
use-when: The praise tells a personal story and deserves more than a line. We stay with the words and never with the story.
do-not-use-when: The story holds a complaint, or speaks of danger, or something the reply says about our office is not true.
principles: [thank, answer-praise, never-confirm, no-specifics, human-voice]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="out-loud">
It takes time and heart to write so openly. Thank you for the kind words. Reviews like this are read out loud at our
team meeting, and the room goes quiet. They remind us why we love this work.
</@variant>
<@variant name="few-words">
Our answer is short, because stories belong to the people who tell them. Our gratitude is not short at all. We wish
everyone who reads this a good week and good company.
</@variant>
<@variant name="why-we-do-this">
Wow, thank you. Some words make a long day feel light, and these are such words. We keep words like these in mind on
hard days. All the best from our whole team!
</@variant>

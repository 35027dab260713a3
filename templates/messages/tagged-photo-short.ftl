---
title: Someone tagged us in a photo, in a line
kind: reply
situation: tagged-photo
channels: [facebook, nextdoor]
tone: warm
said-as: [tagged, selfie, photo, mention, picture]
use-when: A grown-up tags us in a photo, in a friendly way. The reply says nothing about the people or the place in it.
do-not-use-when: There is a child in it, or someone who may not know. That is a stop page.
principles: [thank, never-confirm, human-voice, answer-praise]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="mention">
Thank you for the mention, and have a great day!
</@variant>
<@variant name="hello-back">
A friendly hello to everyone who is reading along!
</@variant>
<@variant name="smile">
Kind posts brighten our day. Many thanks!
</@variant>

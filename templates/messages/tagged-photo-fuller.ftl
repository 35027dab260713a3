---
title: Thank you for tagging us in a photo
kind: reply
situation: tagged-photo
channels: [facebook, nextdoor]
tone: warm
said-as: [tag, picture with us, photo post, story mention, shared a photo]
use-when: A grown-up tags us in a photo, in a friendly way. The reply says nothing about the people or the place in it. We never share the photo ourselves.
do-not-use-when: There is a child in it, or someone who may not know. That is a stop page. Also not if something the reply says about our office is not true.
principles: [thank, never-confirm, human-voice, answer-praise]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="kind-thought">
Thank you for thinking of us. A kind post brightens the day of a small team. We wish everyone a lovely week!
</@variant>
<@variant name="we-do-not-repost">
It is fun to find friendly tags. As a rule we do not share photos of people. Our thanks, though, we share with
everyone. Have a wonderful weekend!
</@variant>
<@variant name="neighbors-online">
What a cheerful post! Neighbors being kind to each other is our favorite kind of news. Thank you from all of us!
</@variant>

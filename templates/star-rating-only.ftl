---
title: Thank you for stars without words
kind: reply
situation: plain-praise
channels: [google, yelp, facebook]
tone: neutral
said-as: [stars only, no text, rating without a comment]
use-when: There are stars and no words. It fits many stars and few.
do-not-use-when: There is a single word that complains. Find the page for that complaint.
principles: [thank, answer-praise, answer-every-review]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="high-or-low">
Thank you for the stars. Every rating, high or low, helps us see how we are doing.
</@variant>
<@variant name="one-click">
A rating says a lot in one click, and we appreciate it. If there is ever something we can do better, we would like to
hear it. <@contact.invite/>
</@variant>

---
title: A review that may come from a competitor, in a line
kind: reply
situation: competitor-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [other clinic, rival, competitor, business attack]
use-when: The review may come from a competitor. The reply hints at nothing. Report a conflict of interest to the site as well.
do-not-use-when: You only have a feeling. Then use the reply for what the review says.
principles: [report-fakes, courteous, answer-every-review, never-confirm]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="like-to-learn">
There is something to learn from every review, and we like to learn. <@contact.office/>
</@variant>
<@variant name="keep-working">
We read each review, keep working, and stay kind. <@contact.talk/>
</@variant>
<@variant name="polite-thanks">
Criticism is easier to learn from when we keep an open mind. <@contact.listen/>
</@variant>

---
title: Thank you for praise of a colleague, in a line
kind: reply
situation: praise-for-staff
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: warm
said-as: [shout-out, great nurse, love the doctor, kudos to]
use-when: The review praises one of us, by name or not, and a line is enough. The reply names no one.
do-not-use-when: The review also complains about a colleague, or something the reply says about our office is not true.
principles: [thank, answer-praise, never-confirm]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="share-it">
Thank you for the shout-out! We love sharing words like these with the team.
</@variant>
<@variant name="proud">
We are proud of our people, and it is a joy to read kind words about them.
</@variant>
<@variant name="good-hands">
Good colleagues make good days. Everyone here is smiling about this review.
</@variant>
<@variant name="all-of-us">
Our whole crew is smiling. Thank you!
</@variant>

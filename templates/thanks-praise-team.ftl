---
title: Thank you for praise of a colleague
kind: reply
situation: plain-praise
channels: [google, yelp, facebook]
tone: thanks
said-as: [names a nurse, names the doctor, praised by name, great staff]
use-when: The review praises someone on our team, by name or not. We answer for the whole team.
do-not-use-when: The review also complains about a colleague, or what the reply says about us is not true of our office.
principles: [thank, answer-praise, never-confirm]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="staff-board">
Praise for our team goes straight to our staff board, where all of us can read it. Thank you for putting a smile on
so many faces.
</@variant>
<@variant name="team-work">
Good work here is always team work. We are proud of our people, grateful for words like these, and happy to share
them at our weekly team meeting.
</@variant>

---
title: Thank you for praise of a colleague
kind: reply
situation: praise-for-staff
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: thanks
said-as: [names a nurse, names the doctor, praised by name, great staff]
use-when: The review praises someone on our team, by name or not. We answer for the whole team.
do-not-use-when: The review also complains about a colleague, or something the reply says about our office is not true.
principles: [thank, answer-praise, never-confirm]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="staff-board">
Praise for our team goes straight to our staff board, where all of us can read it. Thank you for putting a smile on
so many faces. What a lovely thing to do!
</@variant>
<@variant name="team-work">
Good work here is always team work. We are proud of our people, grateful for words like these, and happy to share
them at our weekly team meeting. Thank you for writing them down.
</@variant>
<@variant name="hard-jobs">
People who help others all day do not hear "well done" often enough. A few kind lines go a long way. Our whole team
says thank you.
</@variant>
<@variant name="one-for-all">
Praise for one colleague makes the whole team smile. We will share it at our morning huddle. Many thanks!
</@variant>

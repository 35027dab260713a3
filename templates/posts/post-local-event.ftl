---
title: A local event
kind: post
channels: [facebook, instagram, nextdoor, notice-board]
tone: warm
said-as:
  [health fair, food drive, fun run, booth, neighborhood event, community event, halloween event, health fair post,
  charity run, feria de salud, evento comunitario]
use-when: We take part in a local event. Choose which.
do-not-use-when: We are not really there.
principles: [community, human-voice, consistent]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="see-us-there">
Our team will be at the ${localEvent} this month. Everyone is welcome. Stop by our booth and say hello!
</@variant>
<@variant name="why-we-go">
We love this town, and the ${localEvent} is one reason why. Our team helps every year. Join us!
</@variant>
<@variant name="thank-you-after">
Thank you to everyone who came to the ${localEvent}. The volunteers did great work. What a great day for our
community!
</@variant>

---
title: For colleagues in the field
kind: post
channels: [linkedin]
tone: neutral
said-as: [LinkedIn, professional network, conference, colleagues, post for colleagues, professional event]
use-when: On professional networks. It speaks of how we work and never of a case.
do-not-use-when: It asks colleagues for referrals in return for something.
principles: [network, boundaries, community]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="what-we-learned">
Our team reads every review together once a month. It makes our phones, our desk and our words better. We would love
to hear how other practices do it.
</@variant>
<@variant name="privacy-first">
Privacy comes first for everyone. We answer reviews in general words. We train our staff on this every year.
</@variant>
<@variant name="proud-of-team">
We are proud of our team. Good care starts with good listening, at the desk and on the phone. Thank you to all
colleagues in our field.
</@variant>

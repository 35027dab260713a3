---
title: Thanks to a local partner
kind: post
channels: [facebook, linkedin, website]
tone: thanks
said-as:
  [partner, library, school, local business, sponsor, thank a partner, local business shout out,
  gracias a un socio local]
use-when: Someone in town works with us, and agreed to be mentioned in general.
do-not-use-when: The partner sends us patients for a fee, or would be named without a yes.
principles: [community, network, thank]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="library">
Thank you to our local library for hosting our health talks. The talks are free and open to everyone.
</@variant>
<@variant name="schools">
Our local schools do so much for this community. We are proud to help at the school health fair. Thank you to all
teachers and school nurses!
</@variant>
<@variant name="food-bank">
The food bank helps many families in our town. Our office collects canned food for it all year. There is a box at our
front desk.
</@variant>

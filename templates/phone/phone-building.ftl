---
title: The caller complains about the building
kind: script
situation: [parking-and-access, cleanliness]
channels: [telephone]
tone: apology
said-as: [parking, dirty, elevator, wheelchair, restroom]
use-when: Someone calls about parking, access or cleanliness. Nothing personal is needed, so the caller need not be identified.
do-not-use-when: Something it says about our office is not true.
principles: [their-side, courteous, complaints-improve, say-what-next]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="thank-and-fix">
Thank you for saying so; we walk past these things every day and stop seeing them. Where exactly was it? I will have
it looked at before noon.
</@variant>
<@variant name="getting-in">
Getting in should be the easy part. If a door or a step is in the way, call ${location.phone} from outside and someone
comes out to help. I will tell our ${role("practice-manager").title} about the spot.
</@variant>
<@variant name="not-good-enough">
That is not good enough, and I am sorry. We have a cleaning round three times a day. I am adding one today and noting
why.
</@variant>

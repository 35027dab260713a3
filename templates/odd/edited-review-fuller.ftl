---
title: A review that was changed
kind: reply
situation: edited-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [update, added more, revised, took a star away, added a star]
use-when: The writer changed the review after our reply, for better or worse.
do-not-use-when: The new words hold something that has its own page, such as a threat. Go there. Also not if something the reply says about our office is not true.
principles: [thank, courteous, leave-honest-criticism, keep-venting-calm, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="still-listening">
Thank you for taking the time to write more. We read new words with the same care as the first ones. Nothing said
here, kind or critical, changes how anyone is treated at our practice. <@contact.talk/>
</@variant>
<@variant name="living-page">
Reviews grow and change, and that is fine with us. We keep reading and we keep learning. <@contact.reach/>
</@variant>
<@variant name="short-again">
We have read the new version, and we are thankful for it. Our team talks about every update in general terms at the
weekly meeting. The phone is the best place for anything more. <@contact.rather/>
</@variant>

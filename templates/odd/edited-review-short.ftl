---
title: A review that was changed, in a line
kind: reply
situation: edited-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [edited, updated, changed stars, lowered rating]
use-when: The writer changed the review after our reply, for better or worse, and two sentences are enough.
do-not-use-when: The new words hold something that has its own page, such as a threat. Go there.
principles: [thank, courteous, leave-honest-criticism, keep-venting-calm]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="minds-change">
Opinions may change, and all of them are welcome here. <@contact.listen/>
</@variant>
<@variant name="read-again">
We read updates with the same care as first words, and we are grateful for both. <@contact.invite/>
</@variant>
<@variant name="open-line">
New words are always welcome, and so are second thoughts. <@contact.office/>
</@variant>

---
title: Someone keeps posting
kind: reply
situation: repeat-poster
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [spamming, venting, angry again, posts every day, keeps commenting]
use-when: The same writer posts again. We stay calm, repeat the invitation, and do not debate. Once is enough for this one as well.
do-not-use-when: The words turn into a threat, or something the reply says about our office is not true.
principles: [keep-venting-calm, courteous, their-side, leave-honest-criticism, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="calm-voice">
Frustration should never go unheard, and nobody should be left alone with it. A calm talk can do what comments
cannot. There is no time limit on a call. <@contact.talk/>
</@variant>
<@variant name="leave-it-up">
We do not hide or delete honest criticism, even when there is a lot of it. We do answer each in the same general
way, because privacy allows no more. The offer to listen is real. <@contact.welcome/>
</@variant>
<@variant name="heard">
Nobody likes to feel unheard, and everyone deserves a patient ear. Our ${role("practice-manager").title} reads every
comment on this page. There is time for a talk on any weekday. <@contact.listen/>
</@variant>

---
title: Sorry that video visits can be tricky
kind: reply
situation: telehealth-trouble
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [telemedicine, camera, sound, app crashed, no link, online appointment]
use-when: The review is about the technical side of video visits, and nothing else.
do-not-use-when: The review speaks of care, or of a visit that came too late. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="test-call">
Thank you for writing about video calls. Our front desk offers a short test call to anyone who wants to try camera
and sound ahead of time. It takes five minutes and saves a lot of stress. <@contact.reach/>
</@variant>
<@variant name="plan-b">
Good technology should be boring: it just works. We are sorry for the times when it does not. For every video visit,
the telephone is our plan B. <@contact.rather/>
</@variant>
<@variant name="report-card">
Links that do not work are frustrating. Each month we read the comments on video visits together with the company
that runs the software, and we ask for fixes. The list of fixes is getting shorter. <@contact.talk/>
</@variant>

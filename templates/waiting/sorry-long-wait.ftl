---
title: Sorry about long waits
kind: reply
situation: long-wait
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [waiting room, running late, behind schedule]
use-when: The review is about waiting in the office, and nothing else.
do-not-use-when: The review also speaks of care, money, a child or a colleague by name, or something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="schedule">
Long waits are hard on everyone, and we are sorry for the frustration they cause. Our team goes over the schedule
every week to find where time is lost. <@contact.invite/>
</@variant>
<@variant name="say-so">
Thank you for speaking up about waiting times. Time matters, and nobody should have to guess how long a wait will
be. Our staff are trained to say so openly when the schedule runs behind. <@contact.listen/>
</@variant>
<@variant name="emergencies">
Some days run late in every doctor's office, and that is no comfort to people who planned around a time. We keep a
few open slots each day for the unexpected, so that one delay does not become ten. We are grateful for comments that
keep us honest about it. <@contact.talk/>
</@variant>
<@variant name="valuable-time">
We know how valuable time is, and we are sorry for the stress that delays bring. Comments about waiting times go to
the people who plan our days. They help us plan a better schedule. <@contact.rather/>
</@variant>

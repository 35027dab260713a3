---
title: Sorry about waiting on the phone
kind: reply
situation: long-wait
channels: [google, yelp, facebook]
tone: apology
said-as: [on hold, nobody picks up, busy signal, hold music, voicemail]
use-when: The review is about getting through on the phone, and nothing else.
do-not-use-when: The review says that someone could not get help in time, or what the reply says about us is not true of our office.
principles: [their-side, say-what-next, take-it-offline, named-contact, human-voice]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="hold-music">
Nobody enjoys hold music, and we know how frustrating a busy phone line is. We look at our phone times every month so
that calls get answered sooner. Our phone lines are usually quieter ${facts.quietHours}. <@contact.invite/>
</@variant>
<@variant name="easy">
Phones should be easy, and we are sorry when ours are not. Our ${role("front-desk-lead").title} reads every comment about
our phones, and plans how many people answer calls each day. <@contact.listen/>
</@variant>

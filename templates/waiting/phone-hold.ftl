---
title: Sorry about waiting on the phone
kind: reply
situation: phone-not-answered
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [on hold, nobody picks up, busy signal, hold music, voicemail]
use-when: The review is about getting through on the phone, and nothing else.
do-not-use-when: The review says that someone could not get help in time, or something the reply says about our office is not true.
principles: [their-side, say-what-next, take-it-offline, named-contact, human-voice]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="hold-music">
Nobody enjoys hold music, and we know how frustrating a busy phone line is. We look at our phone times every month
so that calls get answered sooner. Our phone lines are usually quieter ${facts.quietHours}. <@contact.invite/>
</@variant>
<@variant name="easy">
Phones should be easy, and we are sorry when ours are not. Our ${role("front-desk-lead").title} reads every comment
about our phones, and plans how many people answer calls each day. <@contact.listen/>
</@variant>
<@variant name="voicemail">
A voice mailbox should not feel like a deep well. Our front desk checks it every morning and every afternoon, and
messages get an answer by the next business day. Comments about our phones help us plan. <@contact.talk/>
</@variant>

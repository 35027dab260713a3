---
title: Sorry that booking can be hard
kind: reply
situation: hard-to-book
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [cannot get in, rescheduled, canceled on, online booking, new patient wait]
use-when: The review is about getting or moving an appointment, and nothing else.
do-not-use-when: The review says that someone came to harm because there was no appointment. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="waiting-list">
Thank you for being so direct about booking. Our front desk keeps a list for times that open up at short notice, and
anyone may ask to be on it. We look at that list every morning. <@contact.private/>
</@variant>
<@variant name="two-steps">
Nobody should spend a whole day looking for an appointment. We are sorry for the frustration it can cause. Each
month we look at how long people wait for a time, and we change our schedule to shorten it. <@contact.write/>
</@variant>
<@variant name="two-answers">
A calendar can feel like a closed door, and comments about it help us open it wider. We save some times each day for
urgent problems. Our front desk gives them out by phone each morning. <@contact.welcome/>
</@variant>

---
title: Sorry that answers can take long, in a line
kind: reply
situation: refill-or-results-delay
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [refill, prescription, lab results, test results, pharmacy]
use-when: The review is about refills or results taking long, and two sentences are enough.
do-not-use-when: The review says that someone came to harm or is without medicine now. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, no-specifics, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="waiting-for-news">
Waiting for news can make a day very long. <@contact.listen/>
</@variant>
<@variant name="keep-moving">
Requests should move fast, and we are sorry for how stressful delays can be. <@contact.invite/>
</@variant>
<@variant name="ask-anytime">
Anyone who is waiting on an answer from any office should feel free to ask again. <@contact.hours/>
</@variant>

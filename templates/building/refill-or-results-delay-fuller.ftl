---
title: Sorry that answers can take long
kind: reply
situation: refill-or-results-delay
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [out of medication, waiting on labs, never heard back, pharmacy says no]
use-when: The review is about refills, results or forms taking long, and nothing else.
do-not-use-when: The review says that someone came to harm or is without medicine now. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, no-specifics, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="goal-two-days">
Thank you for writing about waiting times for answers. Our goal is to answer all routine requests within two
business days. We check our times every Friday. Comments help us see the gaps. <@contact.talk/>
</@variant>
<@variant name="three-desks">
Refills and results often pass three desks. Waiting for answers can be stressful, and we want it to be short. Our
nurses go through the open list each afternoon, so that nothing sits still. <@contact.reach/>
</@variant>
<@variant name="no-news">
Silence is the worst kind of answer, and we are sorry for the worry it brings. We ask our team to say where things
stand, even when the answer is "not yet". For anything urgent, please call. In an emergency, call 911.
<@contact.write/>
</@variant>

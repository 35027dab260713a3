---
title: Sorry about our phone lines, in a line
kind: reply
situation: phone-not-answered
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [nobody answers, hung up, no call back, endless hold]
use-when: The review is about our phones, and two sentences are enough.
do-not-use-when: The review says that someone could not get help in time, or something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="ringing">
A phone that rings and rings is no fun for anyone, and we are sorry. <@contact.write/>
</@variant>
<@variant name="picked-up-fast">
We want every call to be picked up fast and to end with an answer. <@contact.hours/>
</@variant>
<@variant name="monday">
Mondays are our busiest days, so more of our team answers the phones. <@contact.reach/>
</@variant>
<@variant name="more-hands">
Busy lines are frustrating, and we are sorry for any trouble they cause. <@contact.someone/>
</@variant>

---
title: Sorry that insurance can be a maze, in a line
kind: reply
situation: insurance-trouble
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [out of network, claim denied, not covered, prior authorization]
use-when: The review is about insurance, and two sentences are enough.
do-not-use-when: The review threatens a lawsuit or speaks of fraud. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, no-specifics, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="maze">
Insurance can feel like a maze, and we are sorry for the headaches it brings. <@contact.welcome/>
</@variant>
<@variant name="small-print">
Small print is nobody's favorite reading, and our office is happy to go through it. <@contact.listen/>
</@variant>
<@variant name="plans-change">
Insurance plans change every year, and keeping up is hard for everyone. <@contact.private/>
</@variant>

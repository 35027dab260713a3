---
title: Sorry that bills can be a shock, in a line
kind: reply
situation: billing-surprise
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [overcharged, surprise bill, wrong bill, too expensive, hidden fee]
use-when: The review is about a bill or a price, and two sentences are enough.
do-not-use-when: The review threatens a lawsuit or speaks of fraud. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, no-specifics, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="never-surprise">
A bill should never be a surprise, and we know how upsetting one can be. <@contact.invite/>
</@variant>
<@variant name="plain-numbers">
Prices in health care are hard to follow, so we explain them to anyone who asks. <@contact.hours/>
</@variant>
<@variant name="money-worries">
Confusing bills are stressful, and every bill should be easy to read. <@contact.reach/>
</@variant>
<@variant name="clear-answers">
Questions about bills deserve clear answers, and we are sorry for the confusion they can cause. <@contact.rather/>
</@variant>

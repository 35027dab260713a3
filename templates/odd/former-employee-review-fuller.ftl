---
title: Calm words for a review that may come from a former colleague
kind: reply
situation: former-employee-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [former staff, worked for them, disgruntled, old coworker, toxic]
use-when: The review may come from someone who worked here. The reply says nothing about that, and nothing about anyone's job.
do-not-use-when: The review speaks of crimes, safety or a lawsuit. Find that page. Also not if something the reply says about our office is not true.
principles: [courteous, no-retaliation, answer-every-review, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="people-first">
People come first for us, on good days and on hard ones. We listen to criticism from every side. Speaking up is
always safe here. <@contact.listen/>
</@variant>
<@variant name="no-stories">
We tell no stories about anyone, and we answer no review with one. We read, we think and we try to get better.
Honest words give us something to think about. <@contact.reach/>
</@variant>
<@variant name="fair-place">
We want our practice to be a fair place for all. Comments that say otherwise are hard to read, and worth reading.
Our ${role("practice-manager").title} reads them the same day. <@contact.welcome/>
</@variant>

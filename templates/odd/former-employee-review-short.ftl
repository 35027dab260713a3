---
title: A review that may come from a former colleague, in a line
kind: reply
situation: former-employee-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [ex-employee, used to work here, fired, quit, insider]
use-when: The review may come from someone who worked here. The reply says nothing about that, and nothing about anyone's job.
do-not-use-when: The review speaks of crimes, safety or a lawsuit. Find that page.
principles: [courteous, no-retaliation, answer-every-review, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="wish-well">
We wish everyone who writes here well, and we mean it. <@contact.invite/>
</@variant>
<@variant name="many-views">
There are many views of any practice, and we read them all with respect. <@contact.talk/>
</@variant>
<@variant name="calm-answer">
Every view gets a fair reading here. <@contact.hours/>
</@variant>

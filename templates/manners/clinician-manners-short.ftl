---
title: Sorry about a cold or rushed manner, in a line
kind: reply
situation: clinician-manners
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [bedside manner, did not listen, rushed, dismissive]
use-when: The review says that a doctor, nurse or therapist was cold, rushed or did not listen, and two sentences are enough.
do-not-use-when: The review speaks of harm, a wrong diagnosis or discrimination. Hand those over. Also not if something the reply says about our office is not true.
principles: [their-side, courteous, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="be-heard">
Being heard is part of good care for everyone, and we are sorry to read this. <@contact.invite/>
</@variant>
<@variant name="no-small-questions">
No question is too small, and every question deserves time. <@contact.listen/>
</@variant>
<@variant name="time-to-listen">
Listening well takes time, and we want everyone to get that time. <@contact.private/>
</@variant>

---
title: A health question in public, in a line
kind: reply
situation: medical-advice-question
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [should I, is it normal, what dose, symptoms, advice]
use-when: Someone asks for medical advice in a review or a comment, and two sentences are enough.
do-not-use-when: The words speak of danger right now, of self-harm or of a child. Find the stop page.
principles: [no-specifics, never-confirm, no-dm-details]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="own-doctor">
Health questions are best asked of a doctor or nurse in private, so we do not answer them online. In an emergency,
call 911.
</@variant>
<@variant name="good-question">
Good questions deserve a careful answer, and a comment box is too small for one. <@contact.office/>
</@variant>
<@variant name="no-advice-here">
We give no medical advice on public pages, to keep everyone safe. Anyone with an emergency should call 911 right
away.
</@variant>

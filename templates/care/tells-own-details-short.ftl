---
title: Someone posts health details, in a line
kind: reply
situation: tells-own-details
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [diagnosis in review, medical history, told everything, private details]
use-when: Someone writes about their own health in public, and two sentences are enough. The reply picks up none of it.
do-not-use-when: The words speak of danger or self-harm, or complain that care went wrong. Find that page.
principles: [no-specifics, never-confirm, no-dm-details, named-contact, take-it-offline]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="keep-private">
We thank everyone who writes, and for the sake of all we keep health off public pages. <@contact.office/>
</@variant>
<@variant name="openly">
It takes courage to write openly, and we answer with care by keeping our own words general. <@contact.invite/>
</@variant>
<@variant name="page-is-public">
This page is open to everyone, so we never talk about anyone's health on it. <@contact.listen/>
</@variant>

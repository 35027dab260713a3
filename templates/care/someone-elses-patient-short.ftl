---
title: A comment about another person, in a line
kind: reply
situation: someone-elses-patient
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [my neighbor, about someone else, third party, heard that someone, gossip]
use-when: Someone writes about another person's care, here or elsewhere, and two sentences are enough.
do-not-use-when: The writer is a relative who complains. That page says whom to call first.
principles: [no-specifics, never-confirm, courteous]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="own-story">
Everyone's health is their own story to tell, so we comment on no one's. <@contact.office/>
</@variant>
<@variant name="no-names">
Everyone deserves a little privacy, so we talk about no one here.
</@variant>
<@variant name="kind-page">
We want this page to be a kind place, where nobody's private life is up for debate. <@contact.desk/>
</@variant>

---
title: A comment about another person
kind: reply
situation: someone-elses-patient
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [another practice, other doctor, friend's care, coworker, somebody else]
use-when: Someone writes about another person's care, here or elsewhere. The reply speaks of no one.
do-not-use-when: The writer is a relative who complains. That page says whom to call first.
principles: [no-specifics, never-confirm, courteous, take-it-offline, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="golden-rule">
Respect for privacy is a golden rule for us. So we do not discuss any person or any practice here. Thank you for
understanding. <@contact.welcome/>
</@variant>
<@variant name="read-all">
We read all comments on this page with respect. What people share about others is not ours to answer in public.
<@contact.rather/>
</@variant>
<@variant name="kindness-first">
Words about other people can travel further than anyone means them to. We answer with the same few lines each time,
to be fair to all. <@contact.reach/>
</@variant>

---
title: A bad review that names one of us, in a line
kind: reply
situation: names-a-colleague
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [staff named, calls out nurse, doctor by name, receptionist named]
use-when: The review names one of us and complains. The reply names no one, and two sentences are enough.
do-not-use-when: There is a threat or discrimination in it. Find that page. Also not if something the reply says about our office is not true.
principles: [courteous, their-side, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="one-team">
We answer as one team, and as one team we are sorry to read this. <@contact.listen/>
</@variant>
<@variant name="no-names-here">
Good or bad, we name no colleague in public, and we still hear every word. <@contact.write/>
</@variant>
<@variant name="fair-to-all">
To be fair to everyone, we talk in private. <@contact.invite/>
</@variant>

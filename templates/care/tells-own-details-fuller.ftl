---
title: Someone posts health details
kind: reply
situation: tells-own-details
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [oversharing, own diagnosis, surgery story, medication list, personal story]
use-when: Someone writes about their own health in public. The reply picks up none of it, even when the writer told it all.
do-not-use-when: The words speak of danger or self-harm, or complain that care went wrong. Find that page.
principles: [no-specifics, never-confirm, no-dm-details, thank, named-contact, take-it-offline]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="same-short-answer">
Thank you for the time it takes to write. Our replies are short and general, whatever a review says, because health
is private for everyone. <@contact.talk/>
</@variant>
<@variant name="two-rooms">
We think of this page as a town square and of our phone as a quiet room. In the square we say thank you. On the
phone we have time to listen. <@contact.hours/>
</@variant>
<@variant name="people-read">
Many people read these pages: neighbors, employers, friends of friends. That is why our team keeps all health
matters for private talks. Every comment is read and valued all the same. <@contact.write/>
</@variant>

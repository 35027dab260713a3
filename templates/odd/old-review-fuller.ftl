---
title: A late answer to an old review
kind: reply
situation: old-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [old, never replied, years ago, overlooked]
use-when: Nobody answered this review, and it is old.
do-not-use-when: The review speaks of harm, threat or a lawyer. Find that page, however old it is.
principles: [answer-every-review, prompt, thank, say-what-next, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="new-habit">
Thank you for this review, and please excuse the late reply. We now read new comments every weekday morning, so that
none is left alone. Old ones are just as welcome to us. <@contact.talk/>
</@variant>
<@variant name="dust">
Some reviews wait far too long for a reply, and we are not proud of that. We are sorry. Our team has set a goal of
three business days for each answer. <@contact.hours/>
</@variant>
<@variant name="still-useful">
Good feedback does not go stale. We are reading older reviews again, one by one, to see what they can teach us.
Better late than never! <@contact.reach/>
</@variant>

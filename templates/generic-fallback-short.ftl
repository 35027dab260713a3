---
title: The reply that fits any review, in a line
kind: reply
fallback: true                # offered wherever a situation has no reply of its own, and after an escalation
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [quick generic, short answer, safe reply, short generic reply, something short, respuesta corta]
use-when: No other reply fits and two sentences are enough, or the person you handed the review to has said that it may go out.
do-not-use-when: The page for what happened says stop.
principles: [answer-every-review, bland-beats-silence, thank, never-confirm, no-specifics, take-it-offline, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="heard">
We hear every voice on this page, and we thank you for adding to it. <@contact.reach/>
</@variant>
<@variant name="with-care">
Good words and hard words both land on the same desk, and both get read. <@contact.welcome/>
</@variant>
<@variant name="private-talk">
Writing a review takes a minute of somebody's day, and we do not take that lightly. <@contact.private/>
</@variant>
<@variant name="open-office">
One honest review can teach our team more than a long meeting. <@contact.rather/>
</@variant>
<@variant name="thanks-for-time">
Thank you for taking the time to share a review. <@contact.direct/>
</@variant>

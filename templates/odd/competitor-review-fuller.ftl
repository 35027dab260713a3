---
title: Calm words for a review that may come from a competitor
kind: reply
situation: competitor-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [competition, conflict of interest, another office wrote it, marketing]
use-when: The review may come from a competitor. The reply hints at nothing. Report a conflict of interest to the site as well.
do-not-use-when: You only have a feeling. Then use the reply for what the review says.
principles: [report-fakes, courteous, answer-every-review, never-confirm, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="way-to-do-better">
We put our energy into our work, and we learn from every comment. There is always a way to do better. Thank you for
helping us look for it. <@contact.hours/>
</@variant>
<@variant name="let-work-speak">
How we treat people matters more to us than any debate. Every reader can look at all the reviews and decide. Thank
you for taking part. <@contact.invite/>
</@variant>
<@variant name="same-courtesy">
Courtesy is free, so it goes to everyone who writes on this page. Each review can teach us something, and we share
it with our staff. <@contact.reach/>
</@variant>

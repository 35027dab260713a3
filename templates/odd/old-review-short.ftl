---
title: A late answer to an old review, in a line
kind: reply
situation: old-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [unanswered, last year, missed review, months ago]
use-when: Nobody answered this review, and it is old. Two sentences are enough.
do-not-use-when: The review speaks of harm, threat or a lawyer. Find that page, however old it is.
principles: [answer-every-review, prompt, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="late-thanks">
A late answer is better than none: thank you for these words, and sorry for the silence. <@contact.invite/>
</@variant>
<@variant name="every-review-answer">
Every review deserves an answer, and we are sorry when ours take too long. <@contact.listen/>
</@variant>
<@variant name="catching-up">
We are reading our older reviews, and each one matters to us. <@contact.welcome/>
</@variant>

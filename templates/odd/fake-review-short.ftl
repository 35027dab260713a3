---
title: A review that looks fake, in a line
kind: reply
situation: fake-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [not a patient, bot, spam review, invented, never was here]
use-when: The review looks fake. The reply accuses no one. Report it to the site as well.
do-not-use-when: You only disagree with it. Honest criticism stays, and gets the reply for what it says.
principles: [report-fakes, never-confirm, courteous, answer-every-review]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="honest-welcome">
We read every review to the last word. <@contact.hours/>
</@variant>
<@variant name="simple-thanks">
We read this, as we read all reviews, and we are glad to talk. <@contact.invite/>
</@variant>
<@variant name="ears-open">
Our answer is the same for everyone: we are listening. <@contact.welcome/>
</@variant>

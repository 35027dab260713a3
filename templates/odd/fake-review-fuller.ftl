---
title: Calm words for a review that looks fake
kind: reply
situation: fake-review
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [fake, paid review, made up, stolen photo, strange account]
use-when: The review looks fake. The reply accuses no one. Report it to the site as well.
do-not-use-when: You only disagree with it. Honest criticism stays, and gets the reply for what it says.
principles: [report-fakes, never-confirm, courteous, answer-every-review, take-it-offline, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="readers-choose">
Praise and criticism both help people choose, and we thank everyone who writes. Behind our phone number there is a
person who will listen. <@contact.reach/>
</@variant>
<@variant name="general-answer">
We cannot say anything in public about who writes here, and we would not want to. Each review gets a polite answer
from us. <@contact.listen/> Thank you for reading.
</@variant>
<@variant name="speak-their-minds">
We are glad to live in a town where people speak their minds. Good reviews and critical ones both help people
decide. Our team is here for anyone who would like to talk. <@contact.private/>
</@variant>

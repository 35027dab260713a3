---
title: The caller wants our reply taken down
kind: script
situation: [asks-to-remove-our-reply, edited-review]
channels: [telephone]
tone: neutral
said-as: [take reply down, remove your answer, delete response call]
use-when: Someone asks on the phone that we take a reply of ours down.
do-not-use-when: They say that the reply leaked something. Hand over to the privacy officer now.
principles: [courteous, they-call-us, leave-honest-criticism, no-retaliation, get-help]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="yes-we-pass-it-on">
Thank you for asking us directly. Our reply is ours, and we can take our own words back. I will give the request to
our ${role("privacy-officer").title}, who decides within two business days. You do not need to give a reason.
</@variant>
<@variant name="review-stays">
I want to be clear about one thing. Your review is yours. We do not ask anyone to change or remove one, and nothing
here depends on it. Only our own words are up for change.
</@variant>
<@variant name="where-is-it">
So that we find the right one: on which website is the reply? That is all I need. I do not need the story behind it,
and I will not write one down.
</@variant>

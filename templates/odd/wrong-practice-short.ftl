---
title: A review that may be meant for another office, in a line
kind: reply
situation: wrong-practice
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [not us, wrong office, mix-up, same name]
use-when: The review seems meant for another office. The reply never says so, because a no is as telling as a yes.
do-not-use-when: The review holds a complaint that has its own page and may be ours. Use that page's reply.
principles: [never-confirm, answer-every-review, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="who-we-are">
Thank you for the review. Our address, hours and phone number are on this profile for anyone who wants to talk.
</@variant>
<@variant name="all-reviews-read">
Our front door is open to everyone, and so are our ears. <@contact.welcome/>
</@variant>
<@variant name="happy-to-talk">
Every comment on this page gets read, and questions are welcome. <@contact.reach/>
</@variant>

---
title: A review that may be meant for another office
kind: reply
situation: wrong-practice
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [mistaken identity, other clinic, never heard of, different doctor]
use-when: The review seems meant for another office. The reply never says so. Report it to the site as off-topic if it is.
do-not-use-when: The review holds a complaint that has its own page and may be ours. Use that page's reply.
principles: [never-confirm, answer-every-review, thank, report-fakes, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="same-for-all">
Thank you for posting. Our answers are the same for every review, since we never say in public who is or is not a
patient anywhere. By phone there is more room to talk. <@contact.invite/>
</@variant>
<@variant name="clear-way">
It should be easy for anyone to reach us. Our name, street and number are at the top of this page. We are happy to
help with any question that comes our way. <@contact.talk/>
</@variant>
<@variant name="welcome-note">
We welcome all who write here. Good or bad, each review is read by a person on our team within a few days. A call
works best for a longer answer. <@contact.hours/>
</@variant>

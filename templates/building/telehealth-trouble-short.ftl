---
title: Sorry that video visits can be tricky, in a line
kind: reply
situation: telehealth-trouble
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [video call, zoom, link did not work, virtual visit]
use-when: The review is about the technical side of video visits, and two sentences are enough.
do-not-use-when: The review speaks of care, or of a visit that came too late. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="frozen-screen">
A frozen screen is frustrating, and we are sorry for any hassle. <@contact.hours/>
</@variant>
<@variant name="one-click">
A video visit should feel like opening a door, and not like a puzzle. <@contact.invite/>
</@variant>
<@variant name="old-fashioned">
When technology will not behave, the phone still works. <@contact.listen/>
</@variant>

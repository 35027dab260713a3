---
title: Something new on our website
kind: post
channels: [facebook, nextdoor, website]
tone: neutral
said-as: [website update, online forms, new page, portal news, new website, new online forms post, new patient portal]
use-when: A page or a form went online.
do-not-use-when: It does not work on a phone yet.
principles: [complete-profiles, consistent, say-what-next]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="forms">
Our forms are now online at ${practice.website}. Paper forms are still at the front desk.
</@variant>
<@variant name="spanish">
Our website is now in English and Spanish. The link is ${practice.website}. Feedback is welcome!
</@variant>
<@variant name="map">
There is a new map on our website. It shows the parking and the entrance. The link is ${practice.website}.
</@variant>

---
title: The video or the portal does not work
kind: script
situation: [telehealth-trouble, portal-trouble]
channels: [telephone]
tone: apology
said-as: [video visit problem, password, cannot log in, link broken]
use-when: The caller is stuck with the video link or the portal.
do-not-use-when: Something it says about our office is not true.
principles: [their-side, courteous, say-what-next, they-call-us]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="one-step-at-a-time">
Those screens can test anyone, ${patient.firstName}. Let us go one step at a time. Tell me what you see right now, and
please keep your password to yourself.
</@variant>
<@variant name="plan-b">
If the picture will not come, we use the phone. That is our plan B for everyone, and it loses you no time. Which
number should we use today, ${patient.firstName}?
</@variant>
<@variant name="log-it">
Sorry for the hassle. I am writing down the message on the screen and the kind of phone. Our
${role("front-desk-lead").title} sends these to the makers of the software each Friday.
</@variant>

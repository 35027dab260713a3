---
title: The caller could not get a time
kind: script
situation: hard-to-book
channels: [telephone]
tone: apology
said-as:
  [no appointments, booked out, cannot get in, schedule complaint, caller wants an appointment,
  caller cannot get a time, llama por una cita]
use-when: The caller is identified and is upset about getting an appointment.
do-not-use-when: The matter cannot wait. Follow our urgent call rule, and call 911 in an emergency.
principles: [their-side, they-call-us, courteous, say-what-next]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="look-now">
I am sorry that this has taken so many tries, ${patient.firstName}. Let us look at the calendar together, right now,
while I have you on the line. Which days tend to work?
</@variant>
<@variant name="waiting-list">
Nothing fits today, ${patient.firstName}, and I know that is not what you hoped for. I can put your name on the list
for openings. People on that list hear first when a time comes free. Would that help?
</@variant>
<@variant name="tell-the-lead">
It should not be this hard, ${patient.firstName}. I will tell our ${role("front-desk-lead").title} what happened with
the booking, in one line and without your story. These are counted each month, and that is how more times get opened.
</@variant>

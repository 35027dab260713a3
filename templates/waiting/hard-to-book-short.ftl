---
title: Sorry that booking can be hard, in a line
kind: reply
situation: hard-to-book
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [no appointments, booked out, weeks to get in, scheduling]
use-when: The review is about getting an appointment, and two sentences are enough.
do-not-use-when: The review says that someone came to harm because there was no appointment. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="should-be-simple">
Making an appointment should be simple, and we are sorry for the times when it is not. <@contact.hours/>
</@variant>
<@variant name="full-calendars">
Full calendars are frustrating for everyone who needs a time soon. <@contact.invite/>
</@variant>
<@variant name="keep-looking">
Every open time in the week counts, and we keep looking for more. <@contact.reach/>
</@variant>

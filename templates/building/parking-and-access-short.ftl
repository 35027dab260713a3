---
title: Sorry about parking or getting in, in a line
kind: reply
situation: parking-and-access
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [no parking, hard to find, stairs, wheelchair, elevator]
use-when: The review is about parking or getting into the building, and two sentences are enough.
do-not-use-when: The review says that someone was shut out because of a disability. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="circles">
Circling for parking is frustrating, and we are sorry for the small lot. <@contact.listen/>
</@variant>
<@variant name="easy-to-enter">
Finding the door should be the easy part. <@contact.reach/>
</@variant>
<@variant name="lot-is-small">
Our parking lot is small, and we know how annoying that is. <@contact.hours/>
</@variant>

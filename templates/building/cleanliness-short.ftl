---
title: Sorry about cleanliness, in a line
kind: reply
situation: cleanliness
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [dirty, restroom, not clean, smell, trash]
use-when: The review is about a clean building, and two sentences are enough.
do-not-use-when: The review speaks of an infection, instruments or needles. Hand that over. Also not if something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="clean-is-basic">
A clean office is the least that anyone should expect, and we are sorry to read this. <@contact.private/>
</@variant>
<@variant name="spotless">
Restrooms, chairs and corners: clean means all of it. <@contact.talk/>
</@variant>
<@variant name="checklist">
We take cleaning seriously, from the front door to the last chair. <@contact.rather/>
</@variant>

---
title: Sorry about rude words, in a line
kind: reply
situation: front-desk-manners
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [rude receptionist, attitude, unkind, cold welcome]
use-when: The review is about manners at the desk or on the phone, and two sentences are enough.
do-not-use-when: The review speaks of discrimination, of care, of money, or of a threat. Hand those over. Also not if something the reply says about our office is not true.
principles: [their-side, courteous, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="kind-word">
A kind word costs nothing, and everyone should get one here. <@contact.talk/>
</@variant>
<@variant name="first-voice">
The first voice people hear should be a friendly one, and we are sorry to read this. <@contact.welcome/>
</@variant>
<@variant name="standard">
Every person deserves kindness, whatever the day is like. <@contact.write/>
</@variant>
<@variant name="better-than-that">
We want each person to be greeted with patience and a smile. <@contact.hours/>
</@variant>

---
title: Sorry about long waits, in a line
kind: reply
situation: long-wait
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [late, kept waiting, slow, waited forever]
use-when: The review is about waiting in the office, and two sentences are enough.
do-not-use-when: The review also speaks of care, money, a child or a colleague by name, or something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="nobody-likes">
Nobody likes to wait, and we are sorry for the stress it causes. <@contact.welcome/>
</@variant>
<@variant name="clock">
A slow clock can spoil anyone's day, and we know it. <@contact.reach/>
</@variant>
<@variant name="every-minute">
Every minute counts, so keeping to the schedule is something we work on each day. <@contact.hours/>
</@variant>
<@variant name="wait-well">
Waiting is tiring, and a clear word about delays is the least we can offer. <@contact.invite/>
</@variant>

---
title: Our hours
kind: post
channels: [facebook, instagram, nextdoor, website, notice-board]
tone: neutral
said-as:
  [opening hours, when open, phone hours, schedule, what time we open, our hours post, office hours, new hours,
  horario, horario de oficina]
use-when: Now and then, and whenever the hours on the profile were changed.
do-not-use-when: The hours in the kit are not the ones on the door.
principles: [complete-profiles, consistent, human-voice]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 6 months
---
<@variant name="plain">
Our office is open ${practice.hours}. Our phone number is ${practice.phone}. In an emergency, call 911.
</@variant>
<@variant name="quiet-time">
A tip from our front desk: our phone lines are calmest ${facts.quietHours}. We are open ${practice.hours}.
</@variant>
<@variant name="good-morning">
Good morning, neighbors! Our doors are open ${practice.hours}. The coffee is ours, and the smiles are free.
</@variant>

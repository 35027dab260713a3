---
title: Sorry about a cold or rushed manner
kind: reply
situation: clinician-manners
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [doctor was rude, arrogant, cold, felt brushed off, five minutes]
use-when: The review says that a doctor, nurse or therapist was cold, rushed or did not listen. It speaks of manner and nothing else.
do-not-use-when: The review speaks of harm, a wrong diagnosis or discrimination. Hand those over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, courteous, say-what-next, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="sit-down">
Thank you for speaking up about how people are spoken to. We ask all of our clinicians to sit down, listen first and
leave time for questions. Listening is a habit, and we work on it every day. <@contact.talk/>
</@variant>
<@variant name="plain-words">
Hard words can be confusing, and we are sorry for the stress they cause. Plain words and a little time help
everyone. Our clinicians train for such talks every year. <@contact.write/>
</@variant>
<@variant name="kindness-counts">
Kindness matters as much as skill. When a review says that one of them is missing, we take it to heart. The
${role("practice-manager").title} brings comments about manner to our monthly staff talk, with no names.
<@contact.hours/>
</@variant>

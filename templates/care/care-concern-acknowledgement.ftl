---
title: A few safe words while a complaint about care is with the right person
kind: reply
situation: [claim-of-bad-outcome, misdiagnosis-claim]
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [bad outcome, side effect, wrong diagnosis, malpractice, botched, infection]
use-when: The person you called has said that a reply may go out. Use it unchanged.
do-not-use-when: Nobody has released it yet. Call first, then write.
principles: [no-specifics, never-confirm, take-it-offline, named-contact, answer-every-review]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="never-in-public">
Concerns about health deserve a real talk, and a public page is the wrong place for one. Privacy rules are the same
for everyone. <@contact.invite/>
</@variant>
<@variant name="careful-ears">
We take serious words seriously. We listen to every concern in private, and we say nothing about anyone's health in
public. <@contact.talk/>
</@variant>
<@variant name="right-people">
We take every word about safety seriously and bring it to people who can act on it. <@contact.hours/>
</@variant>
<@variant name="general-by-design">
Our answers here are general by design, so that nobody's private life is on display. That does not make us any less
ready to listen. <@contact.reach/>
</@variant>
<@variant name="trained-people">
Concerns about care go to the people who are trained to look into them. We never answer such concerns in public, and
we never take them lightly. That is what the phone is for, and we keep time free for it. <@contact.private/>
</@variant>

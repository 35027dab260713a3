---
title: A few safe words while a relative's complaint is with the right person
kind: reply
situation: child-or-family-member
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [my mother, my son, my daughter, parent, caregiver, husband, relative]
use-when: The person you called has said that a reply may go out. Use it unchanged. It names no one and mentions no relative.
do-not-use-when: Nobody has released it yet, or the post is by a minor or shows one. Call first, then write.
principles: [no-specifics, never-confirm, take-it-offline, named-contact, answer-every-review]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="quiet-place">
Every voice counts here, and every worry deserves a quiet place to be heard. We keep all personal matters out of
public pages. <@contact.listen/>
</@variant>
<@variant name="worry">
Worry is heavy, and nobody should have to carry it alone. Our door is open for a private talk. <@contact.welcome/>
</@variant>
<@variant name="everyone-same">
Privacy rules are the same for all people of all ages, so our public words stay general. In private we are glad to
listen. <@contact.invite/>
</@variant>
<@variant name="serious-time">
Serious words deserve serious time, and a comment box has none to give. We read words like these with care, and we
answer them in general words. What we offer instead is time and an open ear. <@contact.reach/>
</@variant>

---
title: When a bad review names one of us
kind: reply
situation: names-a-colleague
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [names the dentist, names the assistant, complaint about a person, personal attack]
use-when: The review names one of us and complains. The reply names no one and takes no side. The colleague named does not write it.
do-not-use-when: There is a threat or discrimination in it. Find that page. Also not if something the reply says about our office is not true.
principles: [courteous, their-side, say-what-next, cool-off, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="manager-reads">
Comments about the people who work here go to our ${role("practice-manager").title} and no further. We read them
with care, and we are fair to all sides. Kindness is what we expect from each colleague, every day.
<@contact.reach/>
</@variant>
<@variant name="stand-together">
Comments about any colleague make the whole team think about how to do better. Hard words deserve to be read with
care. In public we use no names, since every person deserves that. <@contact.talk/>
</@variant>
<@variant name="behind-each-name">
Thank you for the frank words. Behind each name there is a person, and behind each review there is one as well. We
try to be fair to both, and that works best in a private talk. <@contact.hours/>
</@variant>

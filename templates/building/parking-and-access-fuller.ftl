---
title: Sorry about parking or getting in
kind: reply
situation: parking-and-access
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [parking lot, ramp, handicap spot, entrance, signs, directions]
use-when: The review is about parking, signs, ramps, doors or directions, and nothing else.
do-not-use-when: The review says that someone was shut out because of a disability. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="signs">
Thank you for the comment about parking. It helps to hear which signs are hard to see and which spots fill up first.
We walk around the building every season with such notes in hand. <@contact.welcome/>
</@variant>
<@variant name="every-body">
Our building should be easy for everyone: on wheels, on crutches, or with a stroller. We are sorry for any step that
stands in the way. Help at the door is one phone call away for anyone who needs it. <@contact.talk/>
</@variant>
<@variant name="early-spots">
Parking near a busy street can be frustrating, and we know it. We keep the spots by the door free for people who
cannot walk far. Our staff park farther away, so that there is more room. <@contact.write/>
</@variant>

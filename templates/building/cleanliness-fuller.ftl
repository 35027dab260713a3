---
title: Sorry about cleanliness
kind: reply
situation: cleanliness
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [filthy, bathroom, dusty, sticky floor, waiting room mess]
use-when: The review is about a clean building, and nothing else.
do-not-use-when: The review speaks of an infection, instruments or needles. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, take-it-offline, named-contact]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="rounds">
Thank you for speaking up about cleanliness. Our team checks the restrooms and the waiting room several times a day,
and signs a list. Comments like this are shared with the people who clean. <@contact.invite/>
</@variant>
<@variant name="our-own-home">
We want our rooms to be as clean as a good kitchen. When they are not, we would like to hear it right away from
anyone who notices. Our cleaning plan is on paper, and we update it twice a year. <@contact.hours/>
</@variant>
<@variant name="fresh-eyes">
People who work in a building stop seeing its corners, so fresh eyes are worth a lot. We are sorry to read about
anything less than clean. Our front desk adds comments like this to the evening list. <@contact.reach/>
</@variant>

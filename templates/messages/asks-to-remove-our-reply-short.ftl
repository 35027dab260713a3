---
title: Someone wants our reply taken down, in a line
kind: reply
situation: asks-to-remove-our-reply
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [delete your reply, take it down, remove response, do not reply to me]
use-when: Someone asks us to take one of our replies down, and the privacy officer knows. Take the old reply down first where that is the decision.
do-not-use-when: They say that the reply leaked something. That is a stop page.
principles: [courteous, take-it-offline, named-contact, never-confirm]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="our-words">
Words of ours can be taken back, and sometimes they are. <@contact.invite/>
</@variant>
<@variant name="help-not-weigh">
A reply of ours should help and never weigh on anyone, and we are sorry for any upset. <@contact.listen/>
</@variant>
<@variant name="no-fuss">
Nobody needs a reason to ask us about our own words. <@contact.talk/>
</@variant>

---
title: When someone wants our reply taken down
kind: reply
situation: asks-to-remove-our-reply
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [remove your comment, stop replying, your response, take your answer away]
use-when: Someone asks us to take one of our replies down, and the privacy officer knows. Take the old reply down first where that is the decision.
do-not-use-when: They say that the reply leaked something. That is a stop page. Also not if something the reply says about our office is not true.
principles: [courteous, their-side, say-what-next, take-it-offline, named-contact, never-confirm]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="officer-decides">
Thank you for saying so. Our ${role("privacy-officer").title} reads every request about our replies, and we act
within two business days. We leave every review as it is. <@contact.hours/>
</@variant>
<@variant name="meant-well">
A reply should never add to anyone's bad day, and we are sorry for any upset. A reply that does not help is one
reply too many. <@contact.reach/>
</@variant>
<@variant name="two-kinds">
Our own words can always be taken back. Reviews belong to the people who write them, and we never change them. That
is our rule for everyone. <@contact.welcome/>
</@variant>

---
title: When many bad reviews come at once
kind: reply
situation: pile-on
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [review bombing, coordinated, overnight, dozens of reviews, shared post]
use-when: Many reviews come at once. Post it under a few, never as a copy under all, and tell the manager first.
do-not-use-when: There is a threat, a reporter or a lawyer among them. That is a stop page. Also not if something the reply says about our office is not true.
principles: [courteous, cool-off, think-ahead, leave-honest-criticism, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="one-by-one">
Thank you to everyone who has written here. We read comments one by one, even when there are many, and honest ones
stay up. Thoughtful words from every side are welcome. <@contact.reach/>
</@variant>
<@variant name="what-we-can">
A public page is a poor place to settle hard matters. We do not discuss any person or event here, out of respect for
all. What we can do is listen, one call at a time. <@contact.talk/>
</@variant>
<@variant name="community">
We are part of this town, and it hurts to see people upset. Our leaders meet this week to go over all that has been
written. Care and courtesy for everyone come first, as they do every day. <@contact.listen/>
</@variant>

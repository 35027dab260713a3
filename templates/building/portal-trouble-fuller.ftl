---
title: Sorry about the portal or the website
kind: reply
situation: portal-trouble
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [cannot log in, locked out, messages, broken link, online forms]
use-when: The review is about the portal, the app or the website, and nothing else.
do-not-use-when: The review says that someone else could see private data. That is a stop page. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, no-dm-details, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="paper-too">
Thank you for the comment about our online tools. Everything on our website is also available by phone or on paper,
and nobody has to use a screen. We share comments like this with the people who build the software.
<@contact.welcome/>
</@variant>
<@variant name="account-by-phone">
Computers can be frustrating, and we are sorry for the stress they cause. Our front desk can help anyone set up or
reset an account by phone. <@contact.private/>
</@variant>
<@variant name="test-it">
Twice a year we ask our neighbors to try the website and tell us what is hard. Comments like this go on the same
list. It is the best way we know to make it better. <@contact.listen/>
</@variant>

---
title: Sorry that insurance can be a maze
kind: reply
situation: insurance-trouble
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [network, coverage, denied, authorization, wrong plan, referral]
use-when: The review is about insurance, coverage or a referral, and nothing else.
do-not-use-when: The review threatens a lawsuit or speaks of fraud. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, no-specifics, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="who-decides">
Questions about coverage are some of the hardest in health care. Every plan has its own rules, and they can change
in the middle of a year. We are sorry for how tiring that is. <@contact.reach/>
</@variant>
<@variant name="list-online">
Thank you for writing about insurance. The plans we accept are listed on our website, and we check that list each
month. For questions about one plan, the number on the back of the card is the surest source. <@contact.hours/>
</@variant>
<@variant name="forms">
Insurance forms can be frustrating for everyone. Our front desk has one person each day who knows the plans best,
and anyone with a question may ask for that help. We want this part to be easier. <@contact.invite/>
</@variant>

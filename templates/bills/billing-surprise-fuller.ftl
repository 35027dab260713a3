---
title: Sorry that bills can be a shock
kind: reply
situation: billing-surprise
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [charged twice, copay, estimate, balance, collections, price]
use-when: The review is about a bill, a price or a payment, and nothing else.
do-not-use-when: The review threatens a lawsuit or speaks of fraud. Hand that over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, say-what-next, no-specifics, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="estimate">
Thank you for speaking up about costs. Anyone may ask our office for a written estimate ahead of time, and for a
bill that lists each item. We never discuss anyone's bills in public. <@contact.talk/>
</@variant>
<@variant name="kitchen-table">
Nobody should have to sit at the kitchen table and guess what a bill means. We are sorry for the stress that
confusing bills cause. Our billing desk will walk through any statement, line by line, with anyone who calls.
<@contact.welcome/>
</@variant>
<@variant name="clearer-bills">
Clear bills are a sign of respect. Our billing team reads every comment on this subject, and we rewrite the parts of
our letters that people find hard. There is still work to do. <@contact.write/>
</@variant>
<@variant name="before-after">
We understand how stressful medical bills can be. It is our policy to explain costs in plain words to anyone who
asks, before or after a bill goes out. Our billing team has time for that. <@contact.private/>
</@variant>

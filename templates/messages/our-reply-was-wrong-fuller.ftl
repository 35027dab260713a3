---
title: In place of a reply that said too much
kind: reply
situation: our-reply-was-wrong
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [leaked in reply, wrong reply, corrected reply, replace our answer]
use-when: The privacy officer has had the old reply taken down and has released this one. It does not mention the old one.
do-not-use-when: The old reply is still up, or nobody was told. Go back to the page and start there. Also not if something the reply says about our office is not true.
principles: [never-confirm, no-specifics, get-help, thank, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="start-over">
Thank you for taking the time to comment. We value honest words, and we answer them all in a general way. Our staff
train on this every year. <@contact.listen/>
</@variant>
<@variant name="same-few-lines">
A good public reply says little and means it. Ours is this: we are glad of every review, and we are here to listen.
Everything else is best said in private. <@contact.hours/>
</@variant>
<@variant name="officer-reads">
Privacy belongs to everyone who reads and writes here. We keep our words few and kind. Feedback on them is as
welcome as any other. <@contact.welcome/>
</@variant>

---
title: Many bad reviews at once, in a line
kind: reply
situation: pile-on
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [flood, went viral, brigading, one-star wave, mob]
use-when: Many reviews come at once. Post it under a few, never as a copy under all, and tell the manager first.
do-not-use-when: There is a threat, a reporter or a lawyer among them. That is a stop page.
principles: [courteous, cool-off, think-ahead, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="all-read">
Every comment here gets read, even on a day with many of them. <@contact.write/>
</@variant>
<@variant name="take-time">
We want to answer with thought and not in a rush, so please bear with us. <@contact.invite/>
</@variant>
<@variant name="strong-feelings">
Strong feelings deserve a calm reply: we are listening, and we are sorry for any upset. <@contact.hours/>
</@variant>

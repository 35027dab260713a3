---
title: In place of a reply that said too much, in a line
kind: reply
situation: our-reply-was-wrong
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [mistake, our reply, oops, said too much, wrong answer]
use-when: The privacy officer has had the old reply taken down and has released this one. It does not mention the old one.
do-not-use-when: The old reply is still up, or nobody was told. Go back to the page and start there.
principles: [never-confirm, no-specifics, get-help, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="general-here">
A friendly word for everyone who writes here: thank you. <@contact.hours/>
</@variant>
<@variant name="short-and-kind">
We keep our replies short, because privacy belongs to us all. <@contact.talk/>
</@variant>
<@variant name="officer-line">
Privacy matters to everyone, and questions about it are welcome. <@contact.invite/>
</@variant>

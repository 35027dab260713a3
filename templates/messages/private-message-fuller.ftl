---
title: An answer to a private message
kind: reply
situation: private-message
channels: [facebook, nextdoor]
tone: neutral
said-as: [messenger question, private inbox, wrote to us, appointment request by message]
use-when: Someone writes to us in the inbox of a site. It is not a private room, so the public rules hold.
do-not-use-when: The words speak of danger, self-harm or a lawyer. Find the stop page.
principles: [no-dm-details, they-call-us, take-it-offline, named-contact, never-confirm, thank]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="not-private-enough">
Hello, and thank you for writing. This inbox belongs to a website and is less private than it looks, so we do not
discuss health, bills or appointments in it. <@contact.talk/> In an emergency, call 911.
</@variant>
<@variant name="what-we-can-do-here">
Here we can help with our hours, our address and how to reach us. Anything about a person's health needs a phone
call or a private talk. Please leave health details out of messages. <@contact.desk/>
</@variant>
<@variant name="same-for-everyone">
We answer everyone in the same general words, because privacy matters to us all. <@contact.invite/>
</@variant>

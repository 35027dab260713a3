---
title: An answer to a private message, in a line
kind: reply
situation: private-message
channels: [facebook, nextdoor]
tone: neutral
said-as: [dm, direct message, inbox, messenger]
use-when: Someone writes to us in the inbox of a site. It is not a private room, so the public rules hold.
do-not-use-when: The words speak of danger, self-harm or a lawyer. Find the stop page.
principles: [no-dm-details, they-call-us, take-it-offline, named-contact, never-confirm]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="better-by-phone">
Thank you for the message. This inbox is not a safe place for health matters, so please call us at
${location.phone}.
</@variant>
<@variant name="glad-you-wrote">
Our front desk reads these messages on weekdays, and health details are not safe in this inbox. <@contact.desk/>
</@variant>
<@variant name="phone-first">
We keep this inbox for general questions about our office. <@contact.listen/>
</@variant>

---
title: Automatic answer while we are closed
kind: reply
situation: private-message
channels: [site-inbox]
tone: neutral
said-as:
  [out of office, weekend reply, after hours inbox, closed, auto reply when closed, out of office message,
  respuesta automática fuera de horario]
use-when: Switched on for evenings, weekends and holidays.
do-not-use-when: It promises a time that nobody keeps.
principles: [prompt, get-help, they-call-us]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="closed-office">
Our office is closed right now. We are open ${practice.hours}. In an emergency, call 911. For a crisis, call or text
988.
</@variant>
<@variant name="back-soon">
Thank you for writing. We read messages when the office is open. If this is an emergency, call 911. For a crisis, call
or text 988, day or night.
</@variant>
<@variant name="holiday">
Today we are closed for ${holiday}. Our phones open again on the next business day. In an emergency, call 911. For a
crisis, call 988.
</@variant>

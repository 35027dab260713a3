---
title: Automatic answer in a social inbox
kind: reply
situation: [private-message, medical-advice-question]
channels: [site-inbox]
tone: neutral
said-as:
  [auto reply, instant reply, messenger greeting, away message, automatic answer, automatic message,
  respuesta automática, mensaje automático]
use-when: Set once as the instant answer of the inbox, for every message.
do-not-use-when: A site adds the name of the writer to it. Turn that off first.
principles: [no-dm-details, they-call-us, get-help, prompt]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="emergency-first">
Thank you for the message. This inbox is not for emergencies. In an emergency, call 911. For a crisis, call or text
988, day or night. For all else, please call our office at ${practice.phone}.
</@variant>
<@variant name="no-details">
Hello! Our front desk reads these messages on weekdays. Please leave health details out of messages. In an emergency,
call 911, and in a crisis, call 988.
</@variant>
<@variant name="phone-is-best">
Our office is best reached at ${practice.phone}, ${practice.hours}. In an emergency, call 911. Help is available at
988, day and night.
</@variant>

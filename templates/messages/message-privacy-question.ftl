---
title: We received a question about privacy
kind: message
situation: [our-reply-was-wrong, tells-own-details, asks-to-remove-our-reply]
channels: [portal, email]
tone: neutral
said-as:
  [privacy email, privacy message, hipaa question, email about privacy, asks about privacy, pregunta sobre privacidad]
use-when: Someone writes about privacy, and the privacy officer knows.
do-not-use-when: They say that we leaked something. Stop, and open the page for it.
principles: [get-help, named-contact, no-specifics, prompt]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="with-the-officer">
Dear ${recipient.firstName},

Thank you for asking. Your question went straight to our ${role("privacy-officer").title} and to nobody else. The
answer comes from there, within five business days.
</@variant>
<@variant name="right-to-know">
Hello ${recipient.firstName},

You have rights over your own records, and our notice of privacy practices lists them. A copy is at the front desk and
on ${practice.website}. For the rest, please call ${role("privacy-officer").phone}.
</@variant>
<@variant name="thank-you-for-care">
Dear ${recipient.firstName},

We take a question like this as help. Our ${role("privacy-officer").title} looks at it today. If you would rather
talk, the line is ${role("privacy-officer").phone}.
</@variant>

---
title: Health details came by email
kind: message
situation: [private-message, medical-advice-question, portal-trouble]
channels: [email]
tone: neutral
said-as:
  [email with details, unsafe email, use the portal, phi by mail, someone emailed health details,
  sent medical information by email, mandaron datos por correo]
use-when: Someone sent health details by email. Answer without repeating them.
do-not-use-when: Something it says about our office is not true.
principles: [no-dm-details, take-it-offline, they-call-us, boundaries]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="please-use-portal">
Hello ${recipient.firstName},

Thank you for writing. Email is not a safe place for health details, so we do not answer them here. The portal is
safer, and so is a call to ${location.phone}. In an emergency, call 911.
</@variant>
<@variant name="short-and-safe">
Dear ${recipient.firstName},

We got your note and will not repeat it here, to keep it private. Please call us at ${location.phone},
${practice.hours}, and we will take it from there.
</@variant>
<@variant name="what-email-is-for">
Hello ${recipient.firstName},

By email we can help with hours, forms and directions. Everything else belongs on the portal or on the phone. That is
a little slower and much safer.
</@variant>

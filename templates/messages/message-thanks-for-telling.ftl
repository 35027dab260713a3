---
title: We received your complaint
kind: message
situation: [long-wait, hard-to-book, phone-not-answered, front-desk-manners, clinician-manners, cleanliness, parking-and-access]
channels: [portal, email]
tone: apology
said-as:
  [complaint by portal, complaint email, acknowledge, we got it, answer to an email complaint, complaint by email,
  queja por correo]
use-when: Someone wrote a complaint to us on the portal, or by email and agreed to email in writing.
do-not-use-when: The words speak of danger, harm, a lawyer or a newspaper. Find the page for it first.
principles: [thank, their-side, say-what-next, named-contact, prompt]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="read-by-a-person">
Dear ${recipient.firstName},

Thank you for writing. I have read every line, and I am sorry for the trouble. Our ${role("practice-manager").title}
will look at it with the team this week.

If a talk is easier, the direct line is ${role("practice-manager").phone}.
</@variant>
<@variant name="what-comes-next">
Hello ${recipient.firstName},

Your note arrived. Here is what happens next: we write down the theme, we ask the people involved, and we decide what
to change. You will find our answer here within five business days.
</@variant>
<@variant name="glad-you-said-it">
Dear ${recipient.firstName},

It is never easy to send a complaint, so thank you for sending this one. Speaking up changes nothing about how anyone
is treated here. It does help us to get better.
</@variant>

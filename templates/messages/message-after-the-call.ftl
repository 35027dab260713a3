---
title: After a talk on the phone
kind: message
situation: [long-wait, front-desk-manners, billing-surprise, clinician-manners]
channels: [portal, email]
tone: warm
said-as:
  [follow up, after call, what we agreed, summary, note after the call, email after we talked,
  correo después de la llamada]
use-when: We spoke with the person, who agreed to a short written note. It names no health matter.
do-not-use-when: Something it says about our office is not true.
principles: [say-what-next, thank, keep-a-log, named-contact]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="what-we-agreed">
Dear ${recipient.firstName},

Thank you for the talk. I passed the main point on to our ${role("practice-manager").title} as we agreed. If I got
something wrong, a short note here is enough.
</@variant>
<@variant name="still-here">
Hello ${recipient.firstName},

It was good to hear your side. Some of what you said is already on our list for the next team meeting. My line stays
open: ${role("practice-manager").phone}.
</@variant>
<@variant name="done">
Dear ${recipient.firstName},

A short update, as I said I would send. The change we spoke about has been made. Thank you for pushing us a little.
</@variant>

---
title: Confirm that someone wants our texts
kind: request
channels: [text-message]
tone: neutral
said-as:
  [opt in, consent text, double opt-in, YES, consent for text messages, permission to text, sign up for texts,
  consentimiento para mensajes de texto]
use-when: Right after someone signed the form for texts. It asks once more before anything else is sent.
do-not-use-when: Nobody signed the form.
principles: [they-call-us, boundaries]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "47 CFR 64.1200, summary and text"
    url: https://cliclaw.com/library/us-federal-laws/code-federal-regulations/restrictions-telephone-solicitation-47-cfr-part-64
    checked: 2026-11-22
  - cite: "89 FR 15756, rule of March 5, 2024, on taking back consent to texts"
    url: https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm
    checked: 2026-11-22
---
<@variant name="yes-or-stop">
${practice.name}: reply YES to get up to 2 texts a month from us, or STOP for none. Rates may apply.
</@variant>
<@variant name="form">
A form asked for texts from ${practice.name}. Was that right? YES starts them. STOP or no answer means none.
</@variant>
<@variant name="nothing-about-health">
${practice.name} texts hold news and links, never health details. YES to start. STOP at any time.
</@variant>

---
title: Ask for a review by text message
kind: request
channels: [text-message]
tone: neutral
said-as:
  [sms, text review link, texting, STOP words, text asking for a review, ask for reviews by text,
  text message review request, pedir reseña por mensaje de texto, mensaje de texto para pedir opinión]
use-when: Only to people who agreed in writing to texts like this, and then to all of them. Stop at once when someone answers STOP.
do-not-use-when: There is no consent on file. A review request counts as marketing here.
principles: [invite-reviews, they-call-us]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "47 CFR 64.1200, summary and text"
    url: https://cliclaw.com/library/us-federal-laws/code-federal-regulations/restrictions-telephone-solicitation-47-cfr-part-64
    checked: 2026-11-22
  - cite: "89 FR 15756, rule of March 5, 2024, on taking back consent to texts"
    url: https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm
    checked: 2026-11-22
  - cite: 16 CFR part 465
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="honest">
${practice.name}: an honest review, good or bad, is welcome from everyone. ${facts.reviewPage} Reply STOP to opt out.
</@variant>
<@variant name="any-kind">
Reviews of any kind help people choose. Links: ${facts.reviewPage} From ${practice.name}. Text STOP for no more.
</@variant>
<@variant name="no-reward">
Same link for all, no reward: ${facts.reviewPage} Thank you, ${practice.name}. STOP ends these texts.
</@variant>

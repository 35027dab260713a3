---
title: A line under every email
kind: request
channels: [signature]
tone: neutral
said-as:
  [email footer, signature line, review link, review link in our email signature, email footer with review link,
  firma de correo]
use-when: It stands under every email that leaves the office, to whomever it goes.
do-not-use-when: You would add it to some mails and not to others.
principles: [invite-reviews, consistent]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR part 465
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="good-or-bad">
Honest reviews, good or bad, are welcome: ${facts.reviewPage}
</@variant>
<@variant name="all-the-same">
Everyone gets the same review link: ${facts.reviewPage}
</@variant>
<@variant name="we-read">
We read every review: ${facts.reviewPage}
</@variant>

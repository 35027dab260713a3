---
title: No reward, no pressure
kind: notice
channels: [website, notice-board]
tone: neutral
said-as:
  [no incentives, no gifts, review policy, honest reviews, can we pay for reviews, gift card for a review,
  discount for a review, premio por reseña, regalos por opiniones]
use-when: On the website or the notice board, beside the review links.
do-not-use-when: Anyone here offers or offered something for reviews. Tell the practice manager first.
principles: [invite-reviews, no-retaliation, boundaries]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR 465.4
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="nothing-for-it">
We do not offer gifts or discounts for reviews. We do not ask for a certain number of stars. Honest words are enough.
</@variant>
<@variant name="care-is-the-same">
Everyone is treated with the same kindness, with or without a review. That is our promise to all.
</@variant>
<@variant name="staff-too">
Our staff do not review our own practice. We ask our families not to do it either. Honest reviews from the public are
welcome.
</@variant>

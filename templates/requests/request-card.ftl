---
title: A card that invites reviews
kind: request
channels: [card]
tone: warm
said-as:
  [review card, handout, QR code, checkout card, card to hand out for reviews, review cards at the desk,
  flyer with QR code, tarjeta para opiniones, tarjeta para dejar reseñas]
use-when: The cards lie where everyone can take one. Nobody hands them to a chosen few.
do-not-use-when: You would fill it in or write it here with someone. No review stations.
principles: [invite-reviews, thank]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR part 465
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="every-voice">
We welcome every honest review, good or bad. The links are at ${facts.reviewPage}. Thank you!
</@variant>
<@variant name="at-home">
Any site is fine for a review: ${facts.reviewPage}. We do not offer gifts for reviews.
</@variant>
<@variant name="help-a-neighbor">
Reviews help people choose. Praise and criticism are both welcome at ${facts.reviewPage}.
</@variant>

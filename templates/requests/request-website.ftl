---
title: Where to leave a review
kind: request
channels: [website, notice-board]
tone: neutral
said-as:
  [review page, website reviews, how to review, review link on our website, leave us a review page,
  where people can review us, dónde dejar una reseña]
use-when: On our own page with the links, and on the notice board.
do-not-use-when: The list shows only the sites where our stars are good.
principles: [invite-reviews, leave-honest-criticism]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR part 465
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="how-it-works">
We welcome every honest review, good or bad. This page has links to several sites. Please leave health details out of
reviews, because they can be read by everyone.
</@variant>
<@variant name="our-rules">
Our rules for reviews are short. We never pay for reviews. We never ask anyone to change a review. We read every
review.
</@variant>
<@variant name="why">
Reviews help people find a doctor. They also help our team to improve. Honest words of every kind are welcome here.
</@variant>

---
title: A public note about fake reviews
kind: notice
channels: [website, facebook, nextdoor]
tone: neutral
said-as:
  [fake reviews notice, review bombing, spam reviews, public statement, statement about fake reviews,
  tell the public about fake reviews, aviso sobre reseñas falsas]
use-when: Fake reviews are a real problem for us, and the privacy officer agrees to say so in general.
do-not-use-when: It would point at one review or one person.
principles: [fakes-without-specifics, report-fakes, leave-honest-criticism]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR 465.2 and 465.7
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="in-general">
Like many offices, we sometimes see fake reviews. We report them to the website, and the website decides. Honest
criticism is welcome here and stays.
</@variant>
<@variant name="how-to-read">
A tip for reading reviews anywhere: look at many, not at one. Fake reviews are on every site. We never pay for
reviews.
</@variant>
<@variant name="no-names">
We never say in public which reviews we report. We do this to protect everyone's privacy. Our staff never write
reviews of our office.
</@variant>

---
title: Ask for a review by email
kind: request
channels: [email]
tone: warm
said-as:
  [review request, ask for reviews, email campaign, invite review, email asking for a review,
  ask patients for reviews by email, get more reviews, pedir opinión por correo, correo para pedir reseñas]
use-when: It goes to everyone on the list, not to a chosen few, and they agreed to email in writing. The mail program adds our postal address and the way to stop.
do-not-use-when: You would send it only to people who seemed happy, or with a gift.
principles: [invite-reviews, thank, human-voice]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR part 465
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="one-link">
Hello,

We ask everyone the same thing: an honest review, good or bad. The links are at ${facts.reviewPage}. Nothing is given
for it, and nothing depends on it.

To get no more of these, answer with the word stop.
</@variant>
<@variant name="neighbors-read">
Hello,

Neighbors read reviews when they look for a doctor. A few true words, of any kind, help them choose. Anyone can write
some: ${facts.reviewPage}. Please leave health details out.

Answer with the word stop, and this will be the last one.
</@variant>
<@variant name="two-minutes">
Hello,

Got two minutes? Praise and criticism are both welcome, and both get read. Pick any site you like on
${facts.reviewPage}. There is no prize, just our thanks.

If you would rather not hear from us about this, say stop.
</@variant>

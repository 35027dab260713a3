---
title: Ask for a review on the portal
kind: request
channels: [portal]
tone: warm
said-as:
  [portal review, portal message, invite, ask for a review in the portal, portal review request,
  pedir opinión en el portal]
use-when: It goes to everyone who uses the portal and agreed to such notes in writing.
do-not-use-when: You would leave anyone out because of how things went.
principles: [invite-reviews, thank]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR part 465
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="once-a-year">
Hello,

Once a year we ask everyone for an honest review. Good or bad, short or long, it is welcome: ${facts.reviewPage}. We
will not ask again this year.
</@variant>
<@variant name="your-choice">
Hello,

This is a note to all who use the portal. If you feel like it, write a few true words on any site at
${facts.reviewPage}. If not, that is fine too, and nothing changes.
</@variant>
<@variant name="keep-it-safe">
Hello,

Good or bad, every honest word is welcome, from everyone. Reviews are public, so it is wise to leave health out of
them. All the links are here: ${facts.reviewPage}.
</@variant>

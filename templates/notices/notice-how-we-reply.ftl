---
title: How we answer reviews
kind: notice
channels: [website, facebook]
tone: neutral
said-as:
  [reply policy, response policy, why short replies, how we answer reviews notice, why we answer so little,
  cómo contestamos]
use-when: On our website, so that readers know why our replies are short.
do-not-use-when: We do not keep to it.
principles: [answer-every-review, prompt, never-confirm, consistent]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="why-so-short">
We try to answer every review. Our replies are short, because privacy matters to everyone. A short reply says nothing
about the person who wrote.
</@variant>
<@variant name="within-days">
We answer reviews within three business days. A second person checks each reply before it is posted. We answer praise
and criticism alike.
</@variant>
<@variant name="then-we-learn">
Every month our team talks about what reviews teach us. We use what we learn to improve. Feedback is always welcome at
${practice.phone}.
</@variant>

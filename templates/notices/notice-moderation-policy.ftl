---
title: How we moderate our pages
kind: notice
channels: [website, facebook]
tone: neutral
said-as:
  [moderation policy, delete comments, page rules, hide comments, what we delete from our page, comment policy,
  why we hide comments, política de moderación]
use-when: Pinned on our pages, and linked from the profile.
do-not-use-when: We do not keep to it.
principles: [leave-honest-criticism, no-retaliation, report-fakes]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: 16 CFR 465.7
    url: https://cliclaw.com/library/us-federal-laws/advertising/trade-regulation-rule-use-consumer-reviews-and-testimonials-16
    checked: 2026-11-21
---
<@variant name="what-stays">
Honest criticism stays on our page. We never delete honest comments, good or bad. Spam and threats are reported to the
website.
</@variant>
<@variant name="who-decides">
Our ${role("practice-manager").title} reads every comment on this page. Honest words are welcome, even when they are
hard to read. The same rules apply to everyone.
</@variant>
<@variant name="ask-us">
Questions about our rules are welcome. Our ${role("practice-manager").title} can be reached at
${role("practice-manager").phone}. Praise and criticism are treated the same way here.
</@variant>

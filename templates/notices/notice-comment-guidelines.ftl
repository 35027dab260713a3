---
title: Comment guidelines
kind: notice
channels: [website, facebook, instagram]
tone: warm
said-as:
  [house rules, comment rules, be kind, guidelines, rules for commenting on our page, rules for comments,
  normas de comentarios, reglas de la página]
use-when: Under posts that draw many comments, or pinned on the page.
do-not-use-when: It would stand under one person's comment. That reads as a scolding.
principles: [courteous, no-dm-details, leave-honest-criticism]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="be-kind">
Comments are welcome here. Kindness matters to all of us. Please keep health details out of comments, because everyone
can read them.
</@variant>
<@variant name="disagree">
Honest criticism is welcome on this page. We ask everyone to be polite. We do not answer medical questions in
comments.
</@variant>
<@variant name="not-watched">
We read comments on weekdays. In an emergency, call 911. For anything private, our phone number is ${practice.phone}.
</@variant>

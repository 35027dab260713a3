---
title: How to reach us
kind: post
channels: [facebook, nextdoor, website, notice-board]
tone: neutral
said-as:
  [contact post, phone number, email address, how to reach us, how to contact us, ways to reach us,
  how to get hold of us, cómo comunicarse con nosotros]
use-when: Now and then, so that people know where to call. It also helps after a week of many comments.
do-not-use-when: Something it says about our office is not true.
principles: [complete-profiles, their-side, consistent]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="three-ways">
There are three ways to reach our office: the phone at ${practice.phone}, email at ${practice.email}, and our website.
The front desk is open ${practice.hours}.
</@variant>
<@variant name="complaints-welcome">
Criticism is welcome here. Our ${role("practice-manager").title} takes calls at ${role("practice-manager").phone}. We
listen and try to do better.
</@variant>
<@variant name="not-here">
We do not answer health questions in comments or messages. A phone call is safer. Our number is ${practice.phone}.
</@variant>

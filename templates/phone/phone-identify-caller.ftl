---
title: First, find out who is calling
kind: script
situation: [long-wait, billing-surprise, refill-or-results-delay, child-or-family-member]
channels: [telephone]
tone: neutral
said-as:
  [who is calling, verify caller, identify, check identity, before anything else, verify who is calling,
  identity check on the phone, who am I talking to, verificar quién llama]
use-when: At the start of every call about a review, before you say anything about anyone. Until the caller is identified the way our call policy says, speak about our office in general only.
do-not-use-when: The caller speaks of danger to anyone. Then 911 comes first, and the page for what happened.
principles: [never-confirm, no-specifics, they-call-us, courteous]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="before-we-talk">
Thank you for calling ${practice.name}. This is ${staff.firstName}.

I am glad to listen. Before we talk about anything personal, I need to be sure who I am speaking with. We do this on
every call, to protect everyone's privacy. May I go through two quick checks?
</@variant>
<@variant name="general-is-fine">
Hello, you have reached ${staff.firstName}. We can talk about how our office works right away. For anything about a
person, I follow the same short check with every caller. Which of the two would help more?
</@variant>
<@variant name="cannot-match">
Thank you for your patience. I could not complete the check, so I am not able to say whether anyone is known here.
That is our rule for every call, and it says nothing about you. Our ${role("privacy-officer").title} can explain what
else would work: ${role("privacy-officer").phone}.
</@variant>

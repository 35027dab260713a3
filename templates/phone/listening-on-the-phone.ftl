---
title: When someone calls about a review
kind: script
situation: [long-wait, front-desk-manners]
channels: [telephone]
tone: warm
said-as:
  [caller, phone call, they called back, caller talks about a review, someone calls about a review,
  llaman por una reseña]
use-when: Someone calls after our public reply, and you have identified the caller the way our call policy says.
do-not-use-when: The caller has not been identified, or speaks of harm, danger or a lawyer. Hand the call over.
principles: [their-side, they-call-us, courteous]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="listen-first">
Hello, ${patient.firstName}. This is ${staff.firstName} at ${practice.name}, and I am glad to listen. What would make
things better?

I will note the main point and share it with our ${role("practice-manager").title}.
</@variant>
<@variant name="no-rush">
Thank you, ${patient.firstName}. It is good to talk in private. There is no rush, and I am here to listen.

With permission, I will share the main point with our ${role("practice-manager").title}, so that we can do better.
</@variant>
<@variant name="why-you-called">
Hello, ${patient.firstName}, and thank you for calling about this instead of typing. I have ten quiet minutes.
Please start wherever you like, and I will say when I need to check something with our
${role("practice-manager").title}.
</@variant>

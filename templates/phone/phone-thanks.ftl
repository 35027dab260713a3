---
title: Someone calls to say thank you
kind: script
situation: [plain-praise, praise-for-staff, praise-long-story]
channels: [telephone]
tone: thanks
said-as:
  [thank you call, praise on the phone, kind caller, someone calls to thank us, caller says thank you,
  llaman para dar las gracias]
use-when: Someone calls with kind words. Mention reviews only to someone who asks, never because the caller is happy.
do-not-use-when: Something it says about our office is not true.
principles: [thank, human-voice, answer-praise, invite-reviews]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="made-my-day">
That is so kind, and it just made my day. This is ${staff.firstName}. May I pass it on to the team in your words?
</@variant>
<@variant name="story-stays-yours">
Thank you, ${patient.firstName}. The story stays yours. We never share one without a signed form, and there is no need
to sign anything today.
</@variant>
<@variant name="they-ask-where-to-write">
Since you ask where to write that: the links are on our website at ${facts.reviewPage}. They are the same for
everyone, happy or not, and nobody here keeps count of who writes.
</@variant>

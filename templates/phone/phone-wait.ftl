---
title: The caller waited too long
kind: script
situation: long-wait
channels: [telephone]
tone: apology
said-as:
  [long wait call, waiting room, late doctor, running behind, caller complains about waiting,
  caller upset about the wait, llama por la espera]
use-when: The caller is identified and speaks about a wait.
do-not-use-when: The wait is said to have harmed someone. Hand over to the clinical lead.
principles: [their-side, they-call-us, courteous, say-what-next, complaints-improve]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="time-is-yours">
Thank you for telling me, ${patient.firstName}. Waiting without knowing why is hard, and I am sorry. What would have
made it easier?

I am writing that down. Our ${role("practice-manager").title} goes through these notes every week, and we plan the day
with them.
</@variant>
<@variant name="no-excuses">
I hear you, ${patient.firstName}, and I will not offer excuses. May I tell you what we do on a late day? The front
desk should say how long it may take and offer another time. If that did not happen, I want to pass it on.
</@variant>
<@variant name="next-time">
That was a long time, ${patient.firstName}. I am sorry. For another day I can look for one of the first times of the
morning, before delays add up. Shall we do that together, or would you rather speak with our
${role("practice-manager").title} first?
</@variant>

---
title: The caller waits for a refill or a result
kind: script
situation: refill-or-results-delay
channels: [telephone]
tone: apology
said-as: [refill call, results call, lab, pharmacy, medicine not ready]
use-when: The caller is identified. You pass it on; you do not read out or explain results.
do-not-use-when: The caller feels ill right now. Follow our urgent call rule, and call 911 in an emergency.
principles: [their-side, they-call-us, courteous, no-specifics, say-what-next]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="find-the-desk">
I am sorry for the delay, ${patient.firstName}. Waiting on this is no fun. I will see at which desk the request is,
and tell our ${role("clinical-lead").title} that it is overdue. Can you hold for a minute?
</@variant>
<@variant name="not-mine-to-read">
I understand that you want to know now, ${patient.firstName}. I am not trained to read results, and a wrong word from
me could do harm. A clinician will go over it with you. What is the best time for that call?
</@variant>
<@variant name="how-it-works">
Let me explain the path, ${patient.firstName}. The pharmacy asks us, a clinician looks at it, and then we answer. That
should take two business days. Yours took longer, so I am marking it for today.
</@variant>

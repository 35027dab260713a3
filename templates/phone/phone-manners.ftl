---
title: The caller felt treated badly
kind: script
situation: [front-desk-manners, clinician-manners, names-a-colleague]
channels: [telephone]
tone: apology
said-as: [rude staff call, cold doctor, complaint about a colleague, disrespect]
use-when: The caller is identified and speaks about how one of us behaved.
do-not-use-when: The caller speaks of discrimination or a crime. Hand over to the practice manager at once.
principles: [their-side, they-call-us, courteous, no-retaliation, complaints-improve]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="in-full">
I am sorry that it felt that way, ${patient.firstName}. Please tell me as much as you want to. I will not interrupt,
and I will not take sides.
</@variant>
<@variant name="what-happens-then">
Thank you, ${patient.firstName}. That took courage. Here is what happens now: our ${role("practice-manager").title}
reads my note and talks with the team. Nothing changes in how you are treated here, except, I hope, for the better.
</@variant>
<@variant name="speak-with-manager">
Kindness is part of the job, ${patient.firstName}. You may talk with our ${role("practice-manager").title} in person.
The direct line is ${role("practice-manager").phone}. Would you like me to put you through?
</@variant>

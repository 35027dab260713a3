---
title: Hand a worry about care to the clinical lead
kind: script
situation: [claim-of-bad-outcome, misdiagnosis-claim]
channels: [telephone]
tone: neutral
said-as:
  [bad outcome call, wrong diagnosis call, side effect, harm, transfer to the nurse, transfer to the clinical lead,
  pasar la llamada a la dirección clínica]
use-when: The caller speaks about care that went wrong. Listen, say no more than this, and hand over.
do-not-use-when: Someone is in danger now. Then 911 comes first. A lawyer or a reporter has its own page.
principles: [get-help, courteous, their-side, no-specifics]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="serious">
Thank you for telling me, ${patient.firstName}. I am sorry that you are going through this. It deserves someone with
medical training, and that is our ${role("clinical-lead").title}. May I connect you?
</@variant>
<@variant name="no-guesses">
I do not want to guess about something so important, ${patient.firstName}. I will write down your words as you say
them, read them back, and give them to our ${role("clinical-lead").title} today.
</@variant>
<@variant name="feeling-ill-now">
First things first, ${patient.firstName}: is it an emergency? If so, please hang up and call 911. If not, stay with me
and I will find our ${role("clinical-lead").title}.
</@variant>

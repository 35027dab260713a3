---
title: The caller asks for medical advice
kind: script
situation: [medical-advice-question, public-health-rumour]
channels: [telephone]
tone: neutral
said-as:
  [medical question, should I take, symptoms on the phone, nurse line, caller asks what to take,
  caller wants medical advice, llama por un consejo]
use-when: Someone asks the front desk for advice about health.
do-not-use-when: It sounds urgent. Say 911 first and hand over.
principles: [boundaries, get-help, courteous, no-specifics]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="right-person-for-it">
That is a good question, and I am not the right person for it. I work at the front desk. Let me get you to someone
with medical training. If it feels like an emergency, please hang up and call 911.
</@variant>
<@variant name="write-it-down">
I would rather not guess. May I write your question down, ${patient.firstName}, word for word? Our
${role("clinical-lead").title} reads these every business day.
</@variant>
<@variant name="saw-it-online">
A lot is said online, and some of it is true. For general facts, ${facts.healthTopics} is a good start. For what fits
one person, a clinician has to look. Shall we find a time?
</@variant>

---
title: Hand the call to the privacy officer
kind: script
situation: [our-reply-was-wrong, tells-own-details, private-message]
channels: [telephone]
tone: neutral
said-as:
  [privacy complaint, privacy officer, hipaa question, transfer, transfer to the privacy officer,
  pass a call to privacy, pasar la llamada a privacidad]
use-when: The caller has a question or a worry about privacy. Say no more than this, and hand over.
do-not-use-when: Something it says about our office is not true.
principles: [get-help, named-contact, courteous, no-specifics]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="right-person">
Thank you for raising this. Privacy questions go to our ${role("privacy-officer").title}, who has the time and the
training. I am putting the call through now. If the line drops, the number is ${role("privacy-officer").phone}.
</@variant>
<@variant name="not-at-desk">
Our ${role("privacy-officer").title} is not at the desk right now. I will leave a note with your first name,
${patient.firstName}, the time, and the word privacy, and nothing else. You can also write to
${role("privacy-officer").email}; please leave health details out.
</@variant>
<@variant name="warm-handover">
This is ${staff.firstName} from the front desk. I have ${patient.firstName} on the line with a question about privacy.
I have not asked for details. Over to you.
</@variant>

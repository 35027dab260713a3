---
title: A relative or friend calls
kind: script
situation: [child-or-family-member, someone-elses-patient]
channels: [telephone]
tone: neutral
said-as:
  [mother calls, husband calls, family member, daughter, caregiver, family member calls, a daughter calls,
  husband on the phone, llama la hija, llama un familiar]
use-when: The caller speaks about someone else. Until a permission is on file, confirm nothing, not even that we know the name.
do-not-use-when: Something it says about our office is not true.
principles: [never-confirm, no-specifics, courteous, get-help]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="listen-say-little">
Thank you for calling, and for caring. I can listen to all of it. What I cannot do is say whether anyone is known to
us, and that is the same for every caller.
</@variant>
<@variant name="with-permission">
People can sign a form that lets us talk with a relative. Our front desk has it, and so does our website. Once we have
it, a talk like this gets much easier. For now, let us speak about how the office works.
</@variant>
<@variant name="pass-on-worry">
I can hear that you are worried. I will pass your words to our ${role("privacy-officer").title}, who knows what we may
do next. The number is ${role("privacy-officer").phone}. In an emergency, please call 911.
</@variant>

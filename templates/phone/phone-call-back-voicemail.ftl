---
title: A call back they asked for, and a machine answers
kind: script
situation: phone-not-answered
channels: [telephone]
tone: neutral
said-as:
  [leave a message, answering machine, call back, voicemail message, leaving a message on their voicemail,
  what to say on their voicemail, dejar un mensaje en el buzón]
use-when: The caller asked us to call back at this number, and a machine picks up. Say this and nothing more; others may listen.
do-not-use-when: Nobody asked for the call. We do not call first.
principles: [they-call-us, no-specifics, never-confirm, prompt]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="name-and-number">
Hello, this is ${staff.firstName} for ${patient.firstName}. I am returning a call. My number is ${location.phone}.
Thank you.
</@variant>
<@variant name="short-and-plain">
A short message for ${patient.firstName}: please call ${staff.firstName} at ${location.phone}, ${practice.hours}.
There is no rush.
</@variant>
<@variant name="second-try">
It is ${staff.firstName} again, and this is the last message I will leave. The line to reach me is ${location.phone}.
Have a good day.
</@variant>

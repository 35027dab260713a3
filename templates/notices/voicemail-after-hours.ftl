---
title: Voicemail greeting when we are closed
kind: notice
channels: [recorded-greeting]
tone: neutral
said-as:
  [after hours, closed, night message, weekend greeting, after hours greeting,
  what to say on the answering machine at night, voicemail when we are closed, weekend voicemail,
  buzón de voz fuera de horario]
use-when: Recorded for evenings, weekends and holidays.
do-not-use-when: A nurse line or an on-call number has been promised and is not named here.
principles: [get-help, they-call-us, prompt]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="closed-now">
Hello from ${practice.name}. Our office is closed now. We are open ${practice.hours}. In an emergency, please call
911.
</@variant>
<@variant name="crisis-line">
Our office is closed at this hour. For a crisis, call or text 988, day or night. In an emergency, call 911.
</@variant>
<@variant name="next-business-day">
Our phones are closed until the next business day. Messages are read in the order they come. In an emergency, call 911
right away.
</@variant>

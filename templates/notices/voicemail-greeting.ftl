---
title: Voicemail greeting during the day
kind: notice
channels: [recorded-greeting]
tone: warm
said-as:
  [voicemail, greeting, answering machine, recorded message, answering machine message, daytime voicemail,
  phone greeting, saludo de la contestadora, buzón de voz]
use-when: Recorded for the main line. It is heard by anyone who calls.
do-not-use-when: Nobody empties the voicemail twice a day.
principles: [prompt, they-call-us, get-help, human-voice]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="busy-line">
Hello from ${practice.name}. Our phone lines are busy. In an emergency, please call 911. Our front desk checks
messages every morning and every afternoon.
</@variant>
<@variant name="keep-it-short">
Hello from ${practice.name}. Our lines are busy with other calls. Please keep health details out of messages. For a
crisis, call or text 988.
</@variant>
<@variant name="best-time">
Hello from ${practice.name}. Our lines are calmest ${facts.quietHours}. In an emergency, call 911.
</@variant>

---
title: The caller could not get through
kind: script
situation: phone-not-answered
channels: [telephone]
tone: apology
said-as: [no answer, on hold, voicemail full, nobody picks up]
use-when: Someone finally reached us and is upset about the phone.
do-not-use-when: The call is about an emergency. Then 911 comes first.
principles: [their-side, they-call-us, courteous, prompt]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="here-now">
Thank you for trying again. This is ${staff.firstName}, I am here, and I will stay on the line until we are done. What
can I do first?
</@variant>
<@variant name="own-it">
I am sorry that the phone kept ringing. Our lines are calmest ${facts.quietHours}, yet every call should be answered.
I will log that this one was not. Now, how can I help?
</@variant>
<@variant name="call-dropped">
If we get cut off, ask for ${staff.firstName} and the desk will put the call through to me. You will not need to start
over. Please go on.
</@variant>

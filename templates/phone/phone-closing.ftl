---
title: How to end a difficult call
kind: script
situation: [long-wait, hard-to-book, billing-surprise, front-desk-manners]
channels: [telephone]
tone: warm
said-as:
  [end call, wrap up, goodbye, what happens next, how to end a call, how do I get off the phone, wrap up a call,
  cómo terminar la llamada]
use-when: The call is almost over, and the caller should know what comes next.
do-not-use-when: Something it says about our office is not true.
principles: [say-what-next, thank, keep-a-log, courteous]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="three-things">
Let me sum up, ${patient.firstName}. I heard what happened, I wrote down the main point, and our
${role("practice-manager").title} will have it today. Did I miss anything?
</@variant>
<@variant name="no-strings">
Thank you for calling instead of giving up on us. Nothing is asked in return. If more comes to mind, ask for
${staff.firstName}.
</@variant>
<@variant name="honest-about-limits">
I cannot promise how this will turn out, ${patient.firstName}. I can promise that it will be read by a person who can
change things. Would you like to call back on a certain day to hear more?
</@variant>

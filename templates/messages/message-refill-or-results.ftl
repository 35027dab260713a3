---
title: "We are on it: a refill or a result"
kind: message
situation: refill-or-results-delay
channels: [portal]
tone: apology
said-as:
  [refill message, result message, portal question, still waiting, message about results, message about a refill,
  mensaje sobre una receta]
use-when: Someone asks on the portal where a refill or a result is.
do-not-use-when: The person feels ill. Follow our urgent rule.
principles: [say-what-next, their-side, prompt, no-specifics]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="who-has-it">
Dear ${recipient.firstName},

I am sorry for the wait. A clinician has the request now. The answer will be here on the portal by the end of the next
business day.
</@variant>
<@variant name="should-not-take-this-long">
Hello ${recipient.firstName},

This took too long, and I told our ${role("clinical-lead").title} so. The list there is checked twice a day. In an
emergency, call 911 and do not wait for us.
</@variant>
<@variant name="how-to-speed-up">
Dear ${recipient.firstName},

I am sorry for the wait. Today we are taking care of it by hand. Two tips for next time: ask the pharmacy a week ahead,
and use the refill button rather than a message.
</@variant>

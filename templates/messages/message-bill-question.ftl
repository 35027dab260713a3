---
title: We received a question about a bill
kind: message
situation: [billing-surprise, insurance-trouble]
channels: [portal, email]
tone: neutral
said-as:
  [billing message, bill email, charge question, email about a bill, message about a bill, mensaje sobre una cuenta]
use-when: Someone wrote about a bill. The answer with figures goes through billing, not through this note.
do-not-use-when: Something it says about our office is not true.
principles: [say-what-next, courteous, named-contact, no-specifics]
owner: billing-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="on-the-desk">
Dear ${recipient.firstName},

Your question is with our ${role("billing-lead").title}. We will go over it line by line and answer on the portal. If
a due date is close, please say so, and we will look at that first.
</@variant>
<@variant name="call-is-faster">
Hello ${recipient.firstName},

Bills are easier to explain out loud. The direct line of our ${role("billing-lead").title} is
${role("billing-lead").phone}. Please keep the paper at hand, and leave account numbers out of email.
</@variant>
<@variant name="plain-words">
Dear ${recipient.firstName},

Thank you for asking. Codes and short forms do not help anyone, so we will send the same bill again in plain words.
Any question after that is welcome too.
</@variant>

---
title: The caller is upset about a bill
kind: script
situation: billing-surprise
channels: [telephone]
tone: apology
said-as:
  [bill call, charge, too expensive, collections, surprise bill, caller mad about a bill, caller upset about money,
  llama por la cuenta]
use-when: The caller is identified and asks about a bill.
do-not-use-when: A lawyer or a newspaper is mentioned. Stop, and open the page for it.
principles: [their-side, they-call-us, courteous, say-what-next, named-contact]
owner: billing-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="line-by-line">
A bill should never be a riddle, ${patient.firstName}. Our ${role("billing-lead").title} can go through it line by
line, as slowly as you like. May I put the call through, or do you want the number? It is
${role("billing-lead").phone}.
</@variant>
<@variant name="not-expected">
I am sorry this came as a surprise, ${patient.firstName}. I cannot change a bill myself, and I do not want to guess.
What I can do is note your question in your own words, so that nobody asks twice.
</@variant>
<@variant name="hard-to-pay">
Thank you for being open about it, ${patient.firstName}. Money is a hard thing to talk about. There may be ways to
spread a payment, and our ${role("billing-lead").title} knows them all. Shall I connect you?
</@variant>

---
title: The caller has trouble with insurance
kind: script
situation: insurance-trouble
channels: [telephone]
tone: neutral
said-as:
  [insurance call, not covered, denied, out of network, prior authorization, caller asks about insurance,
  caller upset about insurance, llama por el seguro]
use-when: The caller is identified and asks about a plan or a denial.
do-not-use-when: Something it says about our office is not true.
principles: [their-side, they-call-us, courteous, named-contact]
owner: billing-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="two-rule-books">
Insurance can feel like two rule books at once, ${patient.firstName}. Let me write down what the plan told you and
what we told you. Our ${role("billing-lead").title} will see both side by side.
</@variant>
<@variant name="who-decides">
I wish I could give a quick yes, ${patient.firstName}. The plan decides what it pays, and we send what it asks for.
Let us check which paper is still missing. Do you have the letter from the plan at hand?
</@variant>
<@variant name="appeal">
You may ask the plan to look again, ${patient.firstName}. The steps are in its letter. If a form needs our
part, bring it to the desk or send it through the portal, and we will do our part.
</@variant>

---
title: About us, the longer text
kind: notice
channels: [directories, website]
tone: warm
said-as:
  [long bio, about page, profile description, who we are, about us text, about the practice,
  long business description, texto sobre nosotros]
use-when: For our website and for directories with more room.
do-not-use-when: Anything in it is not true of our office.
principles: [complete-profiles, human-voice, boundaries]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="what-to-expect">
We have two offices in town. Our team speaks English and Spanish. We offer checkups and flu shots. Parking is free at
both offices. We accept many insurance plans, and our front desk can answer questions about them at ${practice.phone}.
</@variant>
<@variant name="how-we-work">
We believe that kindness is part of good care. We explain things in plain words, and there is always time for
questions. Every person deserves respect. We protect everyone's privacy, online and in the office. Our office is open
${practice.hours}.
</@variant>
<@variant name="part-of-town">
We are proud to be part of this community. Our team helps at the school health fair and the food drive. New patients
are welcome, and so are questions. Our phone number is ${practice.phone}, and our email is ${practice.email}.
</@variant>

---
title: Getting here and getting in
kind: notice
channels: [directories, website, notice-board]
tone: neutral
said-as:
  [accessibility, parking, directions, wheelchair, interpreter, how to get here, getting here, where we are,
  parking directions for our profile, cómo llegar]
use-when: In the fields for access, parking and languages.
do-not-use-when: One of these things is not true of every office.
principles: [complete-profiles, their-side]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="entrance">
Our entrance has no steps. Parking is free. Our front desk can help with doors and forms.
</@variant>
<@variant name="languages">
Interpreters are available at no charge. Our team speaks English and Spanish. Please ask at the front desk.
</@variant>
<@variant name="before-coming">
A map is on our website, ${practice.website}. Questions about access are welcome at ${practice.phone}. Service animals
are welcome.
</@variant>

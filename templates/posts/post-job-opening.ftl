---
title: A job with us
kind: post
channels: [facebook, linkedin, website, notice-board]
tone: warm
said-as:
  [hiring, job opening, vacancy, work with us, now hiring, job post, we need a receptionist, vacante,
  buscamos personal, empleo]
use-when: There is an opening. Choose which.
do-not-use-when: The job is not open yet.
principles: [community, network, human-voice]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="we-are-hiring">
We are hiring! Our team is looking for a ${jobOpening}. The job page is on our website, ${practice.website}.
</@variant>
<@variant name="kind-people">
Kind people wanted: we have an opening for a ${jobOpening}. Spanish is a plus. Questions are welcome at
${practice.email}.
</@variant>
<@variant name="good-place">
Our team is growing. We have an opening for a ${jobOpening}. Please share this with friends.
</@variant>

---
title: Ask for a review by text message
kind: request
channels: [text-message]
tone: neutral
said-as: [sms, text review link, texting, STOP words]
use-when: Only to people who agreed in writing to texts like this, and then to all of them. Stop at once when someone answers STOP.
do-not-use-when: There is no consent on file. A review request counts as marketing here.
principles: [invite-reviews, they-call-us]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
sources:
  - { cite: "47 CFR 64.1200", checked: 2026-11-22 }
  - { cite: "16 CFR part 465", checked: 2026-11-22 }
---
<@variant name="honest">
${practice.name}: an honest review, good or bad, is welcome from everyone. ${facts.reviewPage} Reply STOP to opt out.
</@variant>
<@variant name="any-kind">
Reviews of any kind help people choose. Links: ${facts.reviewPage} From ${practice.name}. Text STOP for no more.
</@variant>
<@variant name="no-reward">
Same link for all, no reward: ${facts.reviewPage} Thank you, ${practice.name}. STOP ends these texts.
</@variant>

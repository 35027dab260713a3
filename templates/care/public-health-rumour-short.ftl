---
title: A health rumor in our comments, in a line
kind: reply
situation: public-health-rumour
channels: [facebook, nextdoor, google]
tone: neutral
said-as: [misinformation, vaccine myth, hoax, fake cure, conspiracy]
use-when: A comment repeats a health rumor, and one friendly line is enough.
do-not-use-when: The comment threatens anyone, or asks about one person's health. Find that page.
principles: [courteous, human-voice]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="look-it-up">
Health rumors can spread fast, and clear facts help everyone. The CDC and our state health department post good
answers in plain words.
</@variant>
<@variant name="friendly-source">
Health news can be loud, and the CDC explains it in plain words.
</@variant>
<@variant name="ask-a-pro">
Good questions about health news are welcome, and a pharmacist or doctor is a fine person to ask. <@contact.office/>
</@variant>

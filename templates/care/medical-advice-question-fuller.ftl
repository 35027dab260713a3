---
title: A health question in public
kind: reply
situation: medical-advice-question
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [medical question, can you tell me, pain, medicine question, is it safe]
use-when: Someone asks for medical advice in a review or a comment. The reply gives none, and says where help is.
do-not-use-when: The words speak of danger right now, of self-harm or of a child. Find the stop page.
principles: [no-specifics, never-confirm, no-dm-details, thank, take-it-offline]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="same-words-two-people">
Thank you for the question. The right answer to a health question depends on the person, so we never give one in
public. A doctor, a nurse or a pharmacist is happy to help in private. In an emergency, call 911.
</@variant>
<@variant name="not-a-guess">
Health is too important to guess about online. That is why our team does not give advice in comments, to anyone.
<@contact.desk/> If it is an emergency, call 911.
</@variant>
<@variant name="trusted-sources">
We love good questions, and we wish we could say more here. For general facts, MedlinePlus and the CDC have clear
pages in plain words. Questions about one person belong in a private talk with a doctor. <@contact.office/>
</@variant>

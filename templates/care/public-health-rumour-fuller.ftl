---
title: A good source against a health rumor
kind: reply
situation: public-health-rumour
channels: [facebook, nextdoor, google]
tone: neutral
said-as: [rumor, false health claim, anti-vaccine, cure, scare story]
use-when: A comment repeats a health rumor, and others are reading along. We give a source and do not argue.
do-not-use-when: The comment threatens anyone, or asks about one person's health, or something the reply says about our office is not true.
principles: [courteous, human-voice, thank]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="we-read-too">
Thank you for bringing up the subject. There is a lot of health news to sort through, and not all of it is true. We
check what we read against the CDC and the state health department, and we invite everyone to do the same. Kind and
honest talk is welcome here.
</@variant>
<@variant name="good-sources">
Facts about health should be easy to find. Clear pages in plain words are on MedlinePlus, in English and in Spanish.
Personal questions are best asked of a doctor in private. <@contact.desk/>
</@variant>
<@variant name="slow-down">
A good rule for surprising health news is to wait a day and look for a second source. Health departments share clear
facts, and they correct them when they change. That habit protects the whole community.
</@variant>

---
title: Someone keeps posting, in a line
kind: reply
situation: repeat-poster
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [again and again, same person, many comments, will not stop]
use-when: The same writer posts again. We repeat the invitation once, and do not debate.
do-not-use-when: The words turn into a threat. That is a stop page.
principles: [keep-venting-calm, courteous, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="invitation-stands">
We read every comment, and our invitation to talk stands. <@contact.invite/>
</@variant>
<@variant name="no-debate">
Going back and forth in public helps no one, so we offer a calm talk once more. <@contact.hours/>
</@variant>
<@variant name="still-here">
Every word here is read by a person, and that person cares. <@contact.reach/>
</@variant>

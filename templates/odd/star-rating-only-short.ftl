---
title: Thank you for stars without words, in a line
kind: reply
situation: star-rating-only
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [only stars, no comment, rating]
use-when: There are stars and no words. It fits any number of stars, and many stars best.
do-not-use-when: There is a single word that complains. Find the page for that complaint.
principles: [thank, answer-praise, answer-every-review]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="every-star">
We see every rating and are thankful for each one.
</@variant>
<@variant name="moment">
Thank you for taking a moment to leave a rating!
</@variant>
<@variant name="few-or-many">
Few stars or many, honest ratings help people choose. Thank you.
</@variant>
<@variant name="ratings-matter">
Stars are small, and still they help us see how we are doing.
</@variant>

---
title: Thank you for stars without words
kind: reply
situation: star-rating-only
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [stars only, no text, rating without a comment]
use-when: There are stars and no words. It fits any number of stars, and few stars best, since it offers a talk.
do-not-use-when: There is a single word that complains. Find the page for that complaint.
principles: [thank, answer-praise, answer-every-review]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="high-or-low">
Thank you for the stars. Every rating, high or low, helps us see how we are doing. Words are welcome too, here or by
phone. <@contact.desk/>
</@variant>
<@variant name="one-click">
A rating says a lot in one click, and we appreciate it. If there is ever something we can do better, we would like
to hear it. <@contact.invite/>
</@variant>
<@variant name="no-words-needed">
No words are needed to be heard here. Our team looks at the ratings each week, and talks about what they tell us.
<@contact.listen/>
</@variant>

---
title: Thank you for praise
kind: reply
situation: plain-praise
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: thanks
said-as: [nice review, five stars, kind words, great place]
use-when: The review is kind and says nothing that needs an answer.
do-not-use-when: The review tells a health story, even a happy one. Use the short thanks instead.
principles: [thank, answer-praise, human-voice]
owner: front-desk-lead
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="lovely-note">
What a lovely note to read. Words like these make our whole team smile, and we are grateful to everyone who takes a
moment to share them. Have a wonderful week!
</@variant>
<@variant name="every-day">
Thank you for taking the time to write this. Being kind and clear with everyone is what we work toward every day.
Feedback like this keeps us going.
</@variant>
<@variant name="alarm-clock">
A review like this wakes up the whole team. We read good words out loud in the morning. A kind word brightens a busy
week.
</@variant>
<@variant name="neighbors">
Many people find a doctor by reading reviews, so a few good words help a lot of neighbors. We are thankful for each
of them. Our small team is proud and very happy.
</@variant>
<@variant name="good-company">
We are grateful for generous words, and even more for the kindness behind them. Our team works hard to make people
feel welcome. It is lovely when somebody says so in public.
</@variant>
<@variant name="happy-dance">
Five stars always start a little happy dance at our desk. Thank you for spreading the joy. We hope the rest of the
week is just as bright!
</@variant>

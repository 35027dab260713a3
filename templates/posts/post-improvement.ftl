---
title: Something got better
kind: post
channels: [facebook, nextdoor, website, notice-board]
tone: warm
said-as:
  [improvement, we listened, you said we did, change, new, we fixed it post, something improved,
  announce an improvement, mejora, qué mejoramos]
use-when: Something really changed. Choose what. Never say whose complaint it was.
do-not-use-when: It is planned and not done yet.
principles: [share-improvements, complaints-improve, say-what-next, thank]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="we-listened">
Feedback helps us improve. Our office now has ${improvement}. Thank you to everyone who takes the time to tell us what
could be better.
</@variant>
<@variant name="small-change">
Here is some good news from our office: there will be ${improvement} from this month on. We hope it makes things
easier for everyone.
</@variant>
<@variant name="still-learning">
We are always looking for ways to do better. This month we added ${improvement}. More ideas are welcome at
${practice.phone}.
</@variant>

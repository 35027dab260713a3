---
title: What changed after a complaint
kind: message
situation: [long-wait, hard-to-book, phone-not-answered, cleanliness, parking-and-access, portal-trouble]
channels: [portal, email]
tone: warm
said-as:
  [we fixed it, update, improvement note, closed the loop, tell someone we fixed it,
  we changed it because of your complaint, ya lo arreglamos]
use-when: Something really changed, and the person agreed to hear about it.
do-not-use-when: Nothing has changed yet.
principles: [share-improvements, complaints-improve, thank, say-what-next]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="because-you-spoke">
Dear ${recipient.firstName},

You told us what was wrong, and it is different now. The details are on our notice board. Thank you for saying it out
loud.
</@variant>
<@variant name="small-but-real">
Hello ${recipient.firstName},

It is a small change, but a real one, and it started with a note like yours. We will watch for three months to see
if it holds.
</@variant>
<@variant name="tell-us-if-not">
Dear ${recipient.firstName},

We promised to let you know. The new way starts this month. If it does not work for you, our
${role("practice-manager").title} wants to hear it: ${role("practice-manager").phone}.
</@variant>

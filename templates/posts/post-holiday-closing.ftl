---
title: Closed for a holiday
kind: post
channels: [facebook, instagram, nextdoor, website, notice-board]
tone: warm
said-as:
  [holiday hours, closed, Thanksgiving, Christmas, day off, closed for Thanksgiving, closed Monday post,
  office closed for a holiday, cerrado por día festivo, cerrado por Navidad]
use-when: A week before the holiday. Choose which. Change the hours on all profiles too.
do-not-use-when: One of our offices is open that day.
principles: [complete-profiles, consistent, human-voice]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 6 months
---
<@variant name="closed">
Our office will be closed on ${holiday}. We are open again on the next business day. In an emergency, call 911.
</@variant>
<@variant name="family-time">
On ${holiday} our team is at home with family. Our phones open again the next business day. We wish everyone a
peaceful day.
</@variant>
<@variant name="plan-ahead">
We close for ${holiday}. Please ask for refills two business days ahead. Stay safe, everyone!
</@variant>

---
title: The reply that fits any review
kind: reply
fallback: true                # offered wherever a situation has no reply of its own, and after an escalation
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as:
  [anything else, not sure, nothing fits, generic, generic reply, general reply, none of these fit, respuesta general,
  no sé qué contestar]
use-when: No other reply fits, or the person you handed the review to has said that the generic reply may go out.
do-not-use-when: The page for what happened says stop.
principles: [answer-every-review, bland-beats-silence, thank, never-confirm, no-specifics, take-it-offline, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
sources:
  - cite: "45 CFR 164.502(a), as in the ByrdAdatto case note"
    url: https://byrdadatto.com/banter/50k-is-one-reason-to-resist-the-impulse-to-tell-your-side-of-the-story-on-google/
    checked: 2026-11-21
---
<@variant name="every-review">
Thank you for your comment. We read every review, and we use what we learn to improve.
<#include "lib/parts/privacy.ftl"> <@contact.invite/>
</@variant>
<@variant name="good-or-bad">
We are grateful for honest feedback, good or bad. Because privacy matters to everyone, we answer all comments in
general words. <@contact.listen/>
</@variant>
<@variant name="few-lines">
A few words can teach a team a lot. Our replies stay general, for the privacy of all who read and write here. For
anything more, there is the phone. <@contact.hours/>
</@variant>
<@variant name="kind-ear">
Every review on this page is read by a person, not a machine. We listen, we talk about it as a team, and we try to
do better. <@contact.talk/>
</@variant>

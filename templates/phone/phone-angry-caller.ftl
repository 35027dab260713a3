---
title: The caller is very angry
kind: script
situation: [repeat-poster, pile-on, defamation]
channels: [telephone]
tone: neutral
said-as:
  [shouting, yelling, swearing, angry call, furious, angry man on the phone, yelling caller,
  caller is screaming at me, cliente gritando por teléfono, persona furiosa al teléfono]
use-when: Someone shouts or swears. The caller need not be identified; nothing personal is said.
do-not-use-when: There is a threat. Hang up, and open the page for threats.
principles: [keep-venting-calm, courteous, get-help, cool-off]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="slow-down">
I can hear how much this matters. I am ${staff.firstName}, I have time, and I want to get it right. Let us take one
thing at a time. What comes first?
</@variant>
<@variant name="repeat-back">
Let me say it back, so that I have it right. Then you tell me what I missed. I will keep my voice low, because I want
to hear all of it.
</@variant>
<@variant name="kind-limit">
I want to help, and I cannot do it while there are insults. I am going to ask for a short pause. Our
${role("practice-manager").title} can take this call today at ${role("practice-manager").phone}. If it is easier to go
on with me, I am still here.
</@variant>

---
title: About us, in two or three lines
kind: notice
channels: [directories, website, facebook]
tone: warm
said-as:
  [short bio, directory text, about us, description, our bio for Google, Google description, business description,
  quiénes somos, sobre nosotros]
use-when: For directories with little room.
do-not-use-when: The hours or the numbers in it are not the ones on our door.
principles: [complete-profiles, human-voice, consistent]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="family-practice">
Our family practice sees people of all ages. Our office is open ${practice.hours}. Our phone number is
${practice.phone}.
</@variant>
<@variant name="two-languages">
Our team speaks English and Spanish. New patients are welcome. Our website is ${practice.website}.
</@variant>
<@variant name="two-offices">
We have two offices in town. Both are open ${practice.hours}. There is a map on our website, ${practice.website}.
</@variant>

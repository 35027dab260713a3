---
title: Closed because of the weather
kind: post
channels: [facebook, nextdoor, website]
tone: neutral
said-as:
  [snow day, storm, closed today, power out, ice, closed for snow, storm closing, hurricane,
  office closed because of weather, cerrado por mal tiempo, huracán]
use-when: The office is closed or opens late because of the weather.
do-not-use-when: It is not decided yet.
principles: [prompt, complete-profiles]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="closed-today">
Our office is closed today because of the weather. Our phones are open. Please stay safe.
</@variant>
<@variant name="opening-late">
Our office opens late today because of the storm. Updates are on our website, ${practice.website}. Safe roads come
first.
</@variant>
<@variant name="thank-plow-crews">
The doors stay closed for the snow day. Thank you to everyone who clears our roads. In an emergency, call 911.
</@variant>

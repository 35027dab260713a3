---
title: Where help is, day and night
kind: notice
channels: [website, facebook, instagram, nextdoor]
tone: neutral
said-as:
  [emergency lines, crisis line, pinned post, 988, poison, emergency numbers page, emergency numbers,
  crisis help page, números de emergencia]
use-when: Pinned on every page of ours, so that nobody has to search.
do-not-use-when: Someone is in danger right now. Do not point to this; open the page for it.
principles: [get-help, boundaries, no-dm-details]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "Overview of the 988 Suicide & Crisis Lifeline"
    url: https://internationalmentalhealth.org/resources/
    checked: 2026-11-21
---
<@variant name="two-numbers">
In an emergency, call 911. For a crisis, call or text 988, day or night.
</@variant>
<@variant name="this-page-is-not">
This page is not read at night or on weekends. In an emergency, call 911. Help is available at 988, day and night.
</@variant>
<@variant name="nobody-alone">
Nobody has to be alone with a hard day. Help is available at 988, by call or by text. In an emergency, call 911.
</@variant>

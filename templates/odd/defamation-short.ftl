---
title: A false and damaging accusation, in a line
kind: reply
situation: defamation
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [lies, slander, libel, accused of fraud, false claims]
use-when: Our manager or counsel has said that a reply may go out. It denies nothing and argues nothing.
do-not-use-when: A lawyer is already writing, or nobody has released it. Call first.
principles: [libel-path, courteous, cool-off, take-it-offline, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="serious-talk">
Some words are hard to read, and we read them all the same. <@contact.hours/>
</@variant>
<@variant name="not-a-courtroom">
A review page is a poor place for hard subjects, and a private talk is a better one. <@contact.talk/>
</@variant>
<@variant name="door-open">
We answer hard words and kind ones with the same respect. <@contact.invite/>
</@variant>

---
title: A few safe words while a discrimination complaint is with the right person
kind: reply
situation: discrimination
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [racist, discrimination, language, interpreter, accent, treated differently]
use-when: The person you called has said that a reply may go out. Use it unchanged.
do-not-use-when: Nobody has released it yet. Call first, then write. Also not if something the reply says about our office is not true.
principles: [courteous, take-it-offline, named-contact, answer-every-review]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="same-respect">
Every person is welcome here and is owed the same respect. Concerns about fairness are heard at the top of our
practice. <@contact.invite/>
</@variant>
<@variant name="in-any-language">
Respect has no accent. Interpreters are free for everyone, and all are treated fairly here, whatever their language
or background. That is our policy, and we want to hear about anything less. <@contact.listen/>
</@variant>
<@variant name="not-lightly">
Everyone deserves fair treatment, every day and from every one of us. We do not take such comments lightly.
<@contact.welcome/>
</@variant>
<@variant name="front-door">
Every person should feel welcome at our front door, at our desk and on our phone. We want to hear about anything
that falls short of that. Fairness is not a small thing to us. <@contact.reach/>
</@variant>

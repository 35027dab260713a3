---
title: Sorry about rude words at the desk or on the phone
kind: reply
situation: front-desk-manners
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [rude, unfriendly, bad attitude, not helpful, snapped]
use-when: The review is about manners, at the desk or on the phone, and nothing else.
do-not-use-when: The review speaks of discrimination, of care, of money, or of a threat. Hand those over. Also not if something the reply says about our office is not true.
principles: [thank, their-side, courteous, say-what-next, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="deserves-respect">
Everyone deserves courtesy and respect, at our front desk and on the phone. We are sorry to read about anything
less. We teach courtesy to every new colleague, and the whole team practices it together. <@contact.listen/>
</@variant>
<@variant name="manners-matter">
Thank you for being frank. Good manners matter to us as much as anything else we do. Our
${role("practice-manager").title} reads every comment about courtesy and talks it over with the whole team, in
general words. <@contact.invite/>
</@variant>
<@variant name="hard-day">
Many callers have a hard day, and a warm voice can help. That is our standard for every colleague. Comments about
courtesy go on the list for our next team meeting. <@contact.reach/>
</@variant>
<@variant name="tone-of-voice">
It is not only what people say but how they say it. We ask our front desk to speak kindly to everyone. We are sorry
whenever we fall short of that. <@contact.rather/>
</@variant>

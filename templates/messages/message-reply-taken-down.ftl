---
title: Our reply is gone, as you asked
kind: message
situation: [asks-to-remove-our-reply, our-reply-was-wrong]
channels: [portal, email]
tone: neutral
said-as: [reply removed, took it down, done as asked, we removed our reply, ya quitamos la respuesta]
use-when: The privacy officer has taken the reply down, and the person asked to be told.
do-not-use-when: The old reply leaked something. The privacy officer writes that letter.
principles: [courteous, leave-honest-criticism, no-retaliation, get-help]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="it-is-gone">
Dear ${recipient.firstName},

Our reply is no longer online. It can take a day until every website shows that. Thank you for telling us.
</@variant>
<@variant name="review-untouched">
Hello ${recipient.firstName},

We took our own words back and touched nothing else. Your review is yours, to keep or to change as you like. It makes
no difference to us or to how we treat anyone.
</@variant>
<@variant name="no-more-replies">
Dear ${recipient.firstName},

Done. From now on we leave that page in peace, unless you write to us. Our ${role("privacy-officer").title} has a note
of it.
</@variant>

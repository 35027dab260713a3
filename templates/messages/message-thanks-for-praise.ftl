---
title: Thank you for kind words, in private
kind: message
situation: [plain-praise, praise-for-staff, praise-long-story]
channels: [portal, email]
tone: thanks
said-as: [thank you message, praise by portal, kind email, thank someone in private, gracias en privado]
use-when: Someone sent us kind words in private.
do-not-use-when: Something it says about our office is not true.
principles: [thank, answer-praise, human-voice, boundaries]
owner: front-desk-lead
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="read-aloud">
Dear ${recipient.firstName},

I read your note twice, and then once more out loud, without the name. There were a lot of smiles. Thank you!
</@variant>
<@variant name="stays-private">
Hello ${recipient.firstName},

What a nice thing to find in the morning. It stays between us: we never post private notes. Have a lovely week.
</@variant>
<@variant name="passed-on">
Dear ${recipient.firstName},

Your thanks reached the right desk. On a busy day, that means a great deal.
</@variant>

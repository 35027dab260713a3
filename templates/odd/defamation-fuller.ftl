---
title: Calm words for a false accusation
kind: reply
situation: defamation
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: neutral
said-as: [defamation, untrue, reputation, called us criminals, sue them]
use-when: Our manager or counsel has said that a reply may go out. It denies nothing and argues nothing. Keep a copy of the review first.
do-not-use-when: A lawyer is already writing, or nobody has released it. Call first.
principles: [libel-path, courteous, cool-off, think-ahead, take-it-offline, named-contact]
owner: privacy-officer
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="no-arguing">
We do not argue in public, even when words are hard to read. It would help no one. Privacy comes first for everyone.
What we offer instead is time and an open ear. <@contact.reach/>
</@variant>
<@variant name="standards">
Our practice works under clear rules. We welcome any question about how we work. The
${role("privacy-officer").title} and the ${role("practice-manager").title} both take such calls. <@contact.listen/>
</@variant>
<@variant name="quiet-strength">
We answer strong words with a calm voice. Our answer is the same for everyone: we listen. Behind most reviews there
is a concern, and we want to hear it. <@contact.welcome/>
</@variant>

---
title: A product or medicine recall
kind: post
channels: [facebook, nextdoor, website]
tone: neutral
said-as:
  [product recall, medicine recall, car seat, toy, device, medicine recall post, recalled product,
  medicamento retirado del mercado]
use-when: A federal agency has announced a recall. Check the notice on the day.
do-not-use-when: It would tell anyone to stop a medicine. That is advice for one person and belongs in a private talk.
principles: [be-the-expert, accurate, consistent]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "USA.gov, recalls and the agencies that list them"
    url: https://www.usa.gov/recalls
    checked: 2026-11-22
---
<@variant name="one-list">
There is a product recall in the news. The official list is at ${facts.recallList}. The list has toys, car seats,
medicines and more.
</@variant>
<@variant name="medicines">
The FDA posts medicine recalls online. A pharmacist is a good person to ask about a recall. The full list is at
${facts.recallList}.
</@variant>
<@variant name="for-parents">
Parents can check toys and car seats on one list. The link is ${facts.recallList}.
</@variant>

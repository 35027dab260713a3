---
title: A food recall
kind: post
channels: [facebook, instagram, nextdoor, website]
tone: neutral
said-as:
  [recall, food safety, lettuce, salmonella, contaminated food, food recall post, recalled food, alerta de alimentos]
use-when: The FDA or the USDA has announced a recall. Check the notice on the day.
do-not-use-when: We would name a brand or a product that is not in the official notice.
principles: [be-the-expert, accurate, consistent]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "DuPage County Health Department, food recalls"
    url: https://www.dupagehealth.org/200/Food-Recalls
    checked: 2026-11-22
  - cite: "USA.gov, recalls and the agencies that list them"
    url: https://www.usa.gov/recalls
    checked: 2026-11-22
---
<@variant name="check-the-list">
A food recall is in the news. The FDA posts food recalls online, and the official list is at ${facts.recallList}. The
notice says which food it is and what to do with it.
</@variant>
<@variant name="do-not-taste">
Please check food labels at home. The FDA says which food is part of a recall. The FDA notice says what to do with it.
The official list is at ${facts.recallList}. Please share this with neighbors.
</@variant>
<@variant name="calm">
Food recalls are common. Official notices from the FDA are the best source. The full list is at
${facts.recallList}.
</@variant>

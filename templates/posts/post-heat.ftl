---
title: Very hot days
kind: post
channels: [facebook, instagram, nextdoor, website]
tone: neutral
said-as: [heat wave, summer, hot weather, heat stroke, parked car, heat post, hot day tips, calor fuerte]
use-when: The National Weather Service has warned of heat.
do-not-use-when: Something it says about our office is not true.
principles: [be-the-expert, accurate, community]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 6 months
sources:
  - cite: "Virginia Department of Health, extreme heat"
    url: http://www.vdh.virginia.gov/OEP/ExtremeHeat/
    checked: 2026-11-22
  - cite: "Virginia emergency management, extreme heat"
    url: http://www.vaemergency.gov/readyvirginia/stayinformed/heat
    checked: 2026-11-22
  - cite: "National Weather Service, heat safety"
    url: https://www.weather.gov/safety/heat-during
    checked: 2026-11-22
---
<@variant name="look-after-neighbors">
A heat wave is coming. Health departments advise extra water, shade and rest. Please check on neighbors who live
alone.
</@variant>
<@variant name="parked-cars">
Summer heat is here. The National Weather Service says that children should never be left in a car. In an emergency,
call 911.
</@variant>
<@variant name="cool-places">
Hot weather can be hard on everyone. The library is cool and free. The National Weather Service has a heat safety
page, and so does ${facts.healthTopics}.
</@variant>

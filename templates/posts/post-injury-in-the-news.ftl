---
title: A sports injury is in the news
kind: post
channels: [facebook, instagram, nextdoor, website]
tone: neutral
said-as:
  [head injury news, concussion post, athlete hurt, expert comment, sports injury, concussion in the news,
  player hurt in a game, lesión deportiva]
use-when: A sports injury is in the news, and parents may wonder. The post speaks of injuries in general and never of the person.
do-not-use-when: It would name the athlete, guess at what happened, or anyone involved might be known to us.
principles: [be-the-expert, accurate, boundaries, human-voice]
owner: clinical-lead
reviewed: 2026-11-22
review-every: 12 months
sources:
  - cite: "CDC HEADS UP fact sheet for parents, archived copy"
    url: https://webarchive.library.unt.edu/eot2008/20090512055916/http:/www.cdc.gov/ncipc/tbi/CGToolKit/A_Fact_Sheet_For_Parents.htm
    checked: 2026-11-22
  - cite: "New York Family on the CDC signs of a concussion"
    url: https://www.newyorkfamily.com/signs-of-a-concussion/
    checked: 2026-11-22
---
<@variant name="when-in-doubt">
Concussions are in the news this week. The CDC has clear advice about blows to the head: the athlete comes out of the
game. A trained professional decides about going back to play. The NIH has more at ${facts.healthTopics}.
</@variant>
<@variant name="signs">
According to the CDC, headache, dizziness and confusion are common signs of a concussion. Signs can also show up hours
later. In an emergency, call 911. The CDC program is called HEADS UP.
</@variant>
<@variant name="we-do-not-comment">
We do not comment on the health of any person in the news. What matters to us is safety for everyone who plays. The
CDC has a page for coaches and parents.
</@variant>

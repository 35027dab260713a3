---
title: Someone offers a story or a photo
kind: message
situation: [tagged-photo, praise-long-story]
channels: [portal, email]
tone: neutral
said-as:
  [testimonial, success story, photo permission, share my story, wants to share a story, offers a photo,
  quiere compartir su historia]
use-when: Someone offers us a story or a photo, or asks whether we may show one.
do-not-use-when: A child is in it. That is a stop page.
principles: [boundaries, never-confirm, no-specifics, courteous]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="form-first">
Dear ${recipient.firstName},

Thank you for the offer. We share a story or a photo only with a signed form. It says what we would show, where, and
until when. You can change your mind at any time.
</@variant>
<@variant name="no-need">
Hello ${recipient.firstName},

That is generous, and there is no need. Nobody's care ever depends on it. If you would still like to, our
${role("privacy-officer").title} explains the form: ${role("privacy-officer").phone}.
</@variant>
<@variant name="post-it-yourself">
Dear ${recipient.firstName},

The simplest way is often your own page. What you post there is up to you. We will not copy it, and we will not add to
it.
</@variant>

---
title: A privacy note for our profile
kind: notice
channels: [website, facebook, instagram, linkedin, directories]
tone: neutral
said-as: [privacy note, bio, about section, hipaa note, privacy note on our profile, nota de privacidad]
use-when: In the about section of each profile.
do-not-use-when: The profile has its own field for this with other words required by the site.
principles: [never-confirm, no-dm-details, take-it-offline]
owner: privacy-officer
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="general-only">
Our replies stay general, to protect everyone's privacy. We do not discuss anyone's care online. For anything personal, please
call ${practice.phone}.
</@variant>
<@variant name="messages-too">
Please leave health details out of messages. This site is not private. Our office answers the phone at
${practice.phone}, ${practice.hours}.
</@variant>
<@variant name="emergencies">
This page is not for emergencies. In an emergency, call 911. For a crisis, call or text 988, day or night.
</@variant>

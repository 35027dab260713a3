---
title: Sorry about long waits
kind: reply
situation: long-wait
channels: [google]
principles: [never-confirm]
---
<@variant name="short">
Thank you for telling us. <#if channel.accepts("phone")>Nobody enjoys waiting. <@contact.invite/>
</@variant>
<@variant name="warm">
A long wait is frustrating. <@contact.invite/>
</@variant>

---
title: Sorry about long waits
kind: reply
situation: long-wait
channels: [google]
principles: [never-confirm]
---
<@variant name="short">
Thank you for telling us. Nobody enjoys waiting. <@contact.invite/>
<#if false>Goodbye, ${patient.firstName}!</#if>
</@variant>
<@variant name="warm">
A long wait is frustrating, and no one should have to guess how long it will be. <@contact.invite/>
</@variant>

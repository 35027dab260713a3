---
title: Sorry about the portal or the website, in a line
kind: reply
situation: portal-trouble
channels: [google, yelp, facebook, healthgrades, nextdoor]
tone: apology
said-as: [login, password, app, website down, portal]
use-when: The review is about the portal, the app or the website, and two sentences are enough.
do-not-use-when: The review says that someone else could see private data. That is a stop page. Also not if something the reply says about our office is not true.
principles: [their-side, take-it-offline, named-contact]
owner: practice-manager
reviewed: 2026-11-21
review-every: 12 months
---
<@variant name="easy-to-use">
Online tools should be easy to use, and we are sorry for any trouble. <@contact.reach/>
</@variant>
<@variant name="human-help">
Behind every web page there should be a person who picks up the phone. <@contact.invite/>
</@variant>
<@variant name="simpler">
A website should save time, and we are working to make ours simpler. <@contact.talk/>
</@variant>

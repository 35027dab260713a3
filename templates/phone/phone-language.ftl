---
title: The caller would rather speak another language
kind: script
situation: discrimination
channels: [telephone]
tone: warm
said-as:
  [interpreter, spanish speaker, language line, translation, no English, caller speaks Spanish,
  caller does not speak English, caller needs an interpreter, la persona no habla inglés]
use-when: The caller seems to struggle with the language, or asks for another one.
do-not-use-when: The caller says that someone was treated unfairly. Hand over to the practice manager.
principles: [their-side, courteous, named-contact]
owner: practice-manager
reviewed: 2026-11-22
review-every: 12 months
---
<@variant name="which-language">
Which language is best for you? We can bring in an interpreter at no charge. It takes a minute or two, and I will stay
on the line.
</@variant>
<@variant name="no-family-needed">
Nobody needs to bring a relative to translate. A trained interpreter keeps things private. I am calling one now, so
please hold the line.
</@variant>
<@variant name="note-it-down">
Shall I note the language, ${patient.firstName}, so that you do not have to ask again? It is one line, and the next
call will start in it.
</@variant>

### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

help-menu = Here is what I can help with on and around the campus; choose one, or write your question in your own words.

### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

thanks = You are welcome, neighbour. Write again whenever you need something.

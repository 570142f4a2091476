### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

help-menu = 校园里和校园周边的事，我可以帮您办这些；请选一项，或者用自己的话写下问题。

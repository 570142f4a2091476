### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

thanks = 不客气，邻居。有需要随时再写给我。

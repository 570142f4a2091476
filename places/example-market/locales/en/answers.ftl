### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

suggestion = I will write down your suggestion for the { -residents-committee }; shop owners and families are heard alike. You can say "cancel" at any time.

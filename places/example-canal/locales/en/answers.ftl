### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

volunteer-signup = Neighbours along the canal help each other: I will write down what you would like to do as a volunteer for the { -residents-committee }. You can say "cancel" at any time.

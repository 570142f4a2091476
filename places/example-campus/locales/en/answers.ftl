### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

language-class =
    In { $place-name } many people learn and teach: ask the { -residents-committee } about language classes and language corners, { $office-phone }.
    Office hours: { $office-hours }.
    Many classes are given by students and other volunteers. If you can teach your own language, you are welcome as a volunteer, too. The { -residents-committee } is responsible.

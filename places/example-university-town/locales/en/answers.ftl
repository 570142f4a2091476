### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

greeting =
    Hello, and welcome to your home beside the university!
    I answer questions about daily life and community services in { $place-name }, and pass your requests on to the people in charge.

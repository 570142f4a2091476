### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

community-events =
    After work you are welcome at the events of the community, whatever language you speak; bring your colleagues and your family.
    The { -residents-committee } knows what is planned: { $office-phone }. Office hours: { $office-hours }.
    It is also responsible for the events, and glad of ideas.

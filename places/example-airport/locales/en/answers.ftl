### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

community-office =
    Whatever shift you work, the office of { $place-name } is glad to see you: { $office-address }.
    Open: { $office-hours }. Telephone: { $office-phone }.
    Languages spoken there: { $office-list }.
    The { -residents-committee } helps with public affairs, mediation, health and youth work, and takes residents' opinions to the government.

### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

bulky-waste =
    Moving in or out? Bring furniture, boxes and other large things only to the marked place, at the fixed times.
    Place: { $bulky-address }. Times: { $bulky-hours }.
    Please leave nothing in the stairs or next to the bins.
    The { -property-company } is responsible: { $property-phone }.

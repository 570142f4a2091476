### This community's own wording. It replaces the answer of the same name; all others come from locales/en.
### Status: draft. Example: for staff to replace.

# The four $waste-…-text are the Chinese signs on the bins. $waste-address, $waste-hours: collection point. $waste-fine-amount: highest fine in yuan.
waste-sorting =
    Sort your waste into four kinds; a volunteer at the collection point helps you and your children.
    Recyclable ({ $waste-recyclable-text }): paper, boxes, bottles, cans, clothes and clean plastic toys.
    Hazardous ({ $waste-hazardous-text }): batteries, medicines, paint, pesticide, lamps.
    Food waste ({ $waste-food-text }): leftovers, peel, tea leaves, fish, plants. Please tip it out of the bag.
    Other ({ $waste-other-text }): nappies, wet wipes, dirty paper, ceramics.
    Collection point: { $waste-address }. Open: { $waste-hours }.
    Wrong sorting can cost a person up to { $waste-fine-amount } yuan. The { -residents-committee } helps with questions.

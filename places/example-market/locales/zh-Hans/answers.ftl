### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

suggestion = 我会把您的建议记下来，交给{ -residents-committee }；做生意的和住家的，意见一样重要。您随时可以说“取消”。

### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

volunteer-signup = 运河边的邻居互相帮忙：我会记下您想做的志愿服务，交给{ -residents-committee }。您随时可以说“取消”。

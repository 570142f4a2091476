### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

bulky-waste =
    搬进或搬出？家具、纸箱和其他大件只能在规定时间放到指定地点。
    地点：{ $bulky-address }。时间：{ $bulky-hours }。
    请不要放在楼道里或垃圾桶旁边。
    这件事由{ -property-company }负责：{ $property-phone }。

### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

community-office =
    不管您上什么班，{ $place-name }办公室都欢迎您来：{ $office-address }。
    办公时间：{ $office-hours }。电话：{ $office-phone }。
    那里可以说的语言：{ $office-list }。
    { -residents-committee }帮助办理公共事务、调解、卫生和青少年工作，并向政府反映居民的意见。

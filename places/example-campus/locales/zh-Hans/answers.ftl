### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

language-class =
    { $place-name }里学语言、教语言的人很多：语言班和语言角请问{ -residents-committee }，{ $office-phone }。
    办公时间：{ $office-hours }。
    很多课由学生和其他志愿者来上。如果您愿意教自己的语言，也欢迎报名当志愿者。这件事由{ -residents-committee }负责。

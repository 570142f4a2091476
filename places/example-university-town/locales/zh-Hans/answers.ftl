### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

greeting =
    您好，欢迎住到大学旁边来！
    我可以回答您在{ $place-name }的日常生活和社区服务问题，也可以把您的需求转给负责的人。

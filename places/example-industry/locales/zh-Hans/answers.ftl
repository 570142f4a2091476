### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

community-events =
    下班以后，欢迎来参加社区活动，说什么语言都可以，也请带上同事和家人。
    近期有什么活动，请问{ -residents-committee }：{ $office-phone }。办公时间：{ $office-hours }。
    活动由{ -residents-committee }负责，也欢迎您出主意。

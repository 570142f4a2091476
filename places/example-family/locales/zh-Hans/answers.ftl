### This community's own wording. It replaces the answer of the same name; all others come from locales/zh-Hans.
### Status: draft. Example: for staff to replace.

waste-sorting =
    垃圾分四类；收集点有志愿者，会教您和孩子怎么分。
    可回收（{ $waste-recyclable-text }）：纸、纸箱、瓶子、罐子、衣服、干净的塑料玩具。
    有害（{ $waste-hazardous-text }）：电池、药品、油漆、杀虫剂、灯管。
    厨余（{ $waste-food-text }）：剩饭、果皮、茶叶、鱼骨、植物，请倒出袋子。
    其他（{ $waste-other-text }）：尿不湿、湿巾、脏纸、陶瓷。
    收集点：{ $waste-address }。开放时间：{ $waste-hours }。
    分错的个人最高可罚款 { $waste-fine-amount } 元。有问题可以问{ -residents-committee }。

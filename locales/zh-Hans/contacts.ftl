# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = 联系名录
contacts-title = 联系名录
contacts-summary = 按事务分类的联系机构，附地址、邮箱、办公时间和受理语言。
contacts-other = 其他机构

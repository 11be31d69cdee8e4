# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = 数值

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = 截至{ $date }

# Label beside a value that another source gives differently.
figure-contested = 来源不一致

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = 指标

# Heading over links to the figures of single localities.
figures-places = 各地方数据

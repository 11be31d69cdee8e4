# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = 値

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = { $date }現在

# Label beside a value that another source gives differently.
figure-contested = 出典により異なる

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = 指標

# Heading over links to the figures of single localities.
figures-places = 地方別の統計

# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = Значение

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = по состоянию на { $date }

# Label beside a value that another source gives differently.
figure-contested = Источники расходятся

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = Показатели

# Heading over links to the figures of single localities.
figures-places = Показатели по территориям

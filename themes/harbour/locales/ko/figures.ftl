# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = 값

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = { $date } 기준

# Label beside a value that another source gives differently.
figure-contested = 출처별 상이

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = 지표

# Heading over links to the figures of single localities.
figures-places = 지방별 통계

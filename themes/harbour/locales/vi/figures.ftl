# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = Giá trị

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = tính đến { $date }

# Label beside a value that another source gives differently.
figure-contested = Các nguồn khác nhau

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = Các chỉ tiêu

# Heading over links to the figures of single localities.
figures-places = Số liệu theo địa phương

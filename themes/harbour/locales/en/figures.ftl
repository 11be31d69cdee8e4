# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = Value

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = as of { $date }

# Label beside a value that another source gives differently.
figure-contested = Sources disagree

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = What is counted

# Heading over links to the figures of single localities.
figures-places = Figures by locality

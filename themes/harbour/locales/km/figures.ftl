# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = តម្លៃ

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = គិតត្រឹម { $date }

# Label beside a value that another source gives differently.
figure-contested = ប្រភពមិនស្របគ្នា

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = សូចនាករ

# Heading over links to the figures of single localities.
figures-places = តួលេខតាមមូលដ្ឋាន

# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = Valeur

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = état : { $date }

# Label beside a value that another source gives differently.
figure-contested = Sources divergentes

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = Indicateurs

# Heading over links to the figures of single localities.
figures-places = Chiffres par collectivité

# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = Valor

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = datos de { $date }

# Label beside a value that another source gives differently.
figure-contested = Fuentes discrepantes

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = Indicadores

# Heading over links to the figures of single localities.
figures-places = Cifras por entidad territorial

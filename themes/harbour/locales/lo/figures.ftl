# Pages of figures, and figures on other pages.

# Heading of a column: the number itself.
figure-value = ຄ່າ

# Small, under a period: when its source said so. { $date }: a date, a month or a year.
figure-as-of-date = ນັບຮອດ { $date }

# Label beside a value that another source gives differently.
figure-contested = ແຫຼ່ງບໍ່ກົງກັນ

# Heading over the list of what is counted, which leads to the tables below.
figures-contents = ຕົວຊີ້ວັດ

# Heading over links to the figures of single localities.
figures-places = ຕົວເລກຕາມທ້ອງຖິ່ນ

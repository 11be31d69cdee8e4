# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = ທຳນຽບການຕິດຕໍ່
contacts-title = ທຳນຽບການຕິດຕໍ່
contacts-summary = ໜ່ວຍງານທີ່ຄວນຕິດຕໍ່ໃນແຕ່ລະເລື່ອງ ພ້ອມທີ່ຢູ່ ອີເມວ ໂມງເຮັດວຽກ ແລະ ພາສາທີ່ຮັບ.
contacts-other = ໜ່ວຍງານອື່ນ

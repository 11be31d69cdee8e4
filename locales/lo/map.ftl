# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = ແຜນທີ່
map-title = ແຜນທີ່ເດີນເຮືອຂອງທ້ອງຖິ່ນ
map-summary = ທ້ອງຖິ່ນຂອງປະຕູຂໍ້ມູນເປັນທ່າເຮືອໃນແຜນທີ່ທີ່ແຕ້ມຕາມແບບແຜນທີ່ເດີນເຮືອບູຮານ ພ້ອມລາຍຊື່ທັງໝົດ.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = ທ້ອງຖິ່ນໃນແຜນທີ່ເດີນເຮືອ
map-chart-text = ທ້ອງຖິ່ນແມ່ນວົງມົນເທິງເສັ້ນທິດລົມ ສິ່ງທີ່ຢູ່ໃນທ້ອງຖິ່ນແມ່ນເຄື່ອງໝາຍນ້ອຍກວ່າ. ແຕ່ລະວົງມົນນຳໄປຫາໜ້າຂອງທ້ອງຖິ່ນ ລາຍຊື່ບອກທຸກບ່ອນຈາກເໜືອລົງໃຕ້.
map-of = { $place } ໃນແຜນທີ່
map-of-text = ສິ່ງທີ່ຢູ່ໃນ { $place } ແລະ ທ້ອງຖິ່ນໃກ້ຄຽງ. ລາຍຊື່ບອກທຸກບ່ອນຈາກເໜືອລົງໃຕ້.
map-partners = ຄູ່ຮ່ວມມືໃນແຜນທີ່ໂລກ
map-partners-text = ເສັ້ນທິດຄົງທີ່ນຳຈາກທ້ອງຖິ່ນຂອງປະຕູຂໍ້ມູນໄປຫາປະເທດຂອງຄູ່ຮ່ວມມື ເສັ້ນປະນຳໄປຫາປະເທດທີ່ກຳລັງຊອກຫາຄູ່ຮ່ວມມື. ລາຍຊື່ບອກທຸກປະເທດ.
# Heads of the lists under a chart.
map-harbours = ທ້ອງຖິ່ນ
map-elsewhere = ບໍ່ມີໃນແຜນທີ່
map-agreed = ປະເທດທີ່ມີຄູ່ຮ່ວມມື
map-sought = ປະເທດທີ່ກຳລັງຊອກຫາຄູ່ຮ່ວມມື
map-count = { $count } ລາຍການ
# What must be said under a chart.
map-schematic = ນີ້ແມ່ນແຜນວາດໂດຍຫຍໍ້ ບໍ່ໄດ້ສະແດງເຂດແດນ ແລະ ບໍ່ມີຄວາມໝາຍເປັນການອ້າງສິດໃດໆ.
map-no-outlines = ມີແຕ່ສະຖານທີ່ ແລະ ທິດທາງ ບໍ່ໄດ້ແຕ້ມແຄມຝັ່ງທະເລ.
map-outlines = ເສັ້ນຂອບ: { $source }, { $approval }.
map-land = ແຜ່ນດິນ: Natural Earth, ສາທາລະນະສົມບັດ ເປັນຮູບດຽວທີ່ບໍ່ມີຊາຍແດນ ບໍ່ລວມເກາະນ້ອຍ.
map-mercator = ການສາຍແຜນທີ່ແບບ Mercator: ເສັ້ນຊື່ຮັກສາທິດເຂັມທິດດຽວ.
map-size = ວົງມົນຍິ່ງໃຫຍ່ ປະຕູຂໍ້ມູນຍິ່ງມີລາຍການກ່ຽວກັບບ່ອນນັ້ນຫຼາຍ.

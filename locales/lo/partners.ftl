# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = ຄູ່ຮ່ວມມື
partners-title = ຄູ່ຮ່ວມມື ແລະ ການຮ່ວມມື
partners-summary = ທ້ອງຖິ່ນໄດ້ຕົກລົງຫຍັງກັບຄູ່ຮ່ວມມືຕ່າງປະເທດ ຕາມປະເທດ ແລະ ຂົງເຂດ; ໃຜກໍາລັງຊອກຫາຄູ່ຮ່ວມມື ເພື່ອຫຍັງ ແລະ ຮອດວັນໃດ.
partners-agreed = ຂໍ້ຕົກລົງຕາມປະເທດ
partners-agreed-fields = ຂໍ້ຕົກລົງຕາມຂົງເຂດ
partners-agreed-count = { $count } ຂໍ້ຕົກລົງ
partners-open = ກໍາລັງຊອກຫາຄູ່ຮ່ວມມື
partners-open-count = { $count } ຄໍາສະເໜີທີ່ເປີດຮັບ
partners-none-open = ປັດຈຸບັນບໍ່ມີຄໍາສະເໜີທີ່ເປີດຮັບ.
partners-by-country = ຕາມປະເທດ
partners-by-field = ຕາມຂົງເຂດ
partners-closed = ຄໍາສະເໜີທີ່ປິດແລ້ວ
partners-closed-note = ຄໍາສະເໜີເຫຼົ່ານີ້ບໍ່ຮັບແລ້ວ ແລະ ເກັບໄວ້ເພື່ອອ້າງອີງ.
# A partner from anywhere is welcome.
partners-any-country = ທຸກປະເທດ
course-title = ຄວາມຄືບໜ້າ ແລະ ຜົນໄດ້ຮັບ
course-signed = ການລົງນາມ
course-valid-to = ສິ້ນສຸດກໍານົດ
list-agreement-parties-country = ຂໍ້ຕົກລົງກັບຄູ່ຮ່ວມມືຂອງປະເທດນີ້
list-partner-request-seeking-country = ການຊອກຫາຄູ່ຮ່ວມມືໃນປະເທດນີ້
list-product-markets = ຜະລິດຕະພັນສໍາລັບຕະຫຼາດນີ້
list-event-counterparts-country = ກິດຈະກໍາກັບຄູ່ຮ່ວມມືຈາກປະເທດນີ້
list-organisation-country = ອົງການຕາງໜ້າ ແລະ ໜ່ວຍງານສຳລັບປະເທດນີ້
list-guide-countries = ຄູ່ມືສໍາລັບປະເທດນີ້
list-locality-borders-with-country = ທ້ອງຖິ່ນຊາຍແດນຕິດກັບປະເທດນີ້

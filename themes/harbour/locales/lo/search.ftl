# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = ຄຳທີ່ຕ້ອງການຄົ້ນຫາ
search-go = ຄົ້ນຫາ
search-kind = ປະເພດ
search-kind-any = ທຸກປະເພດ
search-place = ທ້ອງຖິ່ນ
search-place-any = ທຸກທ້ອງຖິ່ນ
search-found = ຜົນການຄົ້ນຫາ:
search-none = ບໍ່ພົບຂໍ້ມູນທີ່ມີຄຳເຫຼົ່ານີ້. ກະລຸນາລອງໃຊ້ຄຳໜ້ອຍລົງ ຫຼື ຄຳອື່ນ, ຫຼື ເບິ່ງໝວດຕ່າງໆຂ້າງລຸ່ມ.
search-busy = ກຳລັງຄົ້ນຫາ…
search-failed = ບໍ່ສາມາດໂຫຼດລະບົບຄົ້ນຫາໄດ້. ກະລຸນາລອງໃໝ່ໃນອີກຈັກໜ່ອຍ, ຫຼື ເບິ່ງໝວດຕ່າງໆຂ້າງລຸ່ມ.
search-more = ສະແດງຜົນເພີ່ມເຕີມ
search-needs-scripts = ການຄົ້ນຫາຕ້ອງໃຊ້ JavaScript ຊຶ່ງບໍ່ໄດ້ເຮັດວຽກໃນໂປຣແກຣມທ່ອງເວັບນີ້. ຂໍ້ມູນທັງໝົດສາມາດເຂົ້າເຖິງໄດ້ຈາກໝວດ ແລະ ຫົວຂໍ້ຂ້າງລຸ່ມ.
search-browse = ເບິ່ງຕາມໝວດ ແລະ ຫົວຂໍ້

# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = ຂໍ້ມູນເປີດ
data-title = ຂໍ້ມູນເປີດ
data-summary = ຂໍ້ມູນຂອງປະຕູນີ້ໃນຮູບແບບໄຟລ໌ສຳລັບໂປຣແກຣມ ແລະ ຕາຕະລາງຄິດໄລ່ ໃນທຸກພາສາທີ່ມີຈິງ.
data-catalogue = ບັນຊີຂໍ້ມູນເປີດ
data-figures = ຕົວເລກ

# How much a set holds.
data-entries = { $count } ລາຍການ
data-observations = { $count } ຕົວເລກ
data-illustrative = ໃນນັ້ນຕົວຢ່າງ { $count }

data-only-illustrative = ເປັນພຽງຕົວຢ່າງ: ບໍ່ຢູ່ໃນບັນຊີ.
data-languages = ພາສາ
data-updated = ການປ່ຽນແປງລ່າສຸດ
data-files = ໄຟລ໌
data-more = ບັນຊີຂອງລາຍການເຫຼົ່ານີ້ ແຕ່ລະບັນຊີເປັນໜຶ່ງຕາຕະລາງ
data-terms = ເງື່ອນໄຂການນຳໃຊ້
data-licence = ໃບອະນຸຍາດ
data-no-licence = ຍັງບໍ່ໄດ້ລະບຸໃບອະນຸຍາດ.
data-publisher = ຜູ້ເຜີຍແຜ່
data-contact = ຕິດຕໍ່
data-periodicity = ຮອບການປັບປຸງ
data-periodicity-continuous = ຕໍ່ເນື່ອງ
data-periodicity-daily = ທຸກວັນ
data-periodicity-weekly = ທຸກອາທິດ
data-periodicity-biweekly = ທຸກສອງອາທິດ
data-periodicity-monthly = ທຸກເດືອນ
data-periodicity-bimonthly = ທຸກສອງເດືອນ
data-periodicity-quarterly = ທຸກໄຕມາດ
data-periodicity-semiannual = ປີລະສອງຄັ້ງ
data-periodicity-annual = ທຸກປີ
data-periodicity-biennial = ທຸກສອງປີ
data-periodicity-triennial = ທຸກສາມປີ
data-periodicity-irregular = ບໍ່ກຳນົດເວລາ

# Formats and sizes.
data-format-csv = ຕາຕະລາງ (CSV)
data-format-csvw = ຄຳອະທິບາຍຕາຕະລາງ (CSVW)
data-format-json = ສຳລັບໂປຣແກຣມ (JSON)
data-format-schema = ໂຄງສ້າງ (JSON Schema)
data-format-geojson = ແຜນທີ່ (GeoJSON)
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = ຊຸດຂໍ້ມູນທັງໝົດສຳລັບບັນຊີ ແລະ ເຄື່ອງຄົ້ນຫາ (DCAT 3)

# How to read the files.
data-reading = ວິທີອ່ານໄຟລ໌
data-rows = ແຕ່ລະລາຍການເປັນໜຶ່ງແຖວ. ຂໍ້ຄວາມມີໜຶ່ງຖັນຕໍ່ໜຶ່ງພາສາ; ຖ້າຍັງບໍ່ມີຄຳແປ ຊ່ອງຈະຫວ່າງ. ຖັນບໍ່ປ່ຽນເມື່ອມີຂໍ້ຄວາມເພີ່ມ.
data-lists = ຫຼາຍຄຳໃນຊ່ອງດຽວຂັ້ນດ້ວຍ |. ບັນຊີອື່ນໆເປັນຕາຕະລາງແຍກ ຊຶ່ງຖັນທຳອິດບອກລາຍການ ແລະ ລຳດັບ.
data-guard = ຂໍ້ຄວາມທີ່ເລີ່ມດ້ວຍ = + - @ ' ແທັບ ຫຼື ການຂຶ້ນແຖວໃໝ່ ຈະມີ ' ເພີ່ມໜຶ່ງຕົວຢູ່ໜ້າ ເພື່ອບໍ່ໃຫ້ຕາຕະລາງຄິດໄລ່ໃຊ້ເປັນສູດ. ເອົາ ' ໜຶ່ງຕົວທາງໜ້າອອກ ກໍໄດ້ຂໍ້ຄວາມເດີມ. ຕົວເລກບໍ່ມີການປ່ຽນແປງ.
data-values = ເງິນຂຽນເປັນຈຳນວນ ແລະ ສະກຸນເງິນ (ISO 4217). ວັນທີຂຽນຕາມຄວາມຊັດເຈນທີ່ຮູ້: 2026, 2026-04 ຫຼື 2026-04-16. ສະຖານທີ່ທີ່ບໍ່ເປີດເຜີຍ ແລະ ຊື່ບຸກຄົນ ບໍ່ຢູ່ໃນໄຟລ໌ໃດ.
data-made-up = ລາຍການຕົວຢ່າງມີ illustrative = true: ບໍ່ຄວນນັບເຂົ້າໃນສະຖິຕິໃດ.
data-addresses = ທີ່ຢູ່ ແລະ ລະຫັດບໍ່ປ່ຽນ. ແຕ່ລະລາຍການມີໄຟລ໌ຂອງຕົນ: data/kind/id.json. ທຸກໄຟລ໌ JSON ບອກຮຸ່ນໂຄງສ້າງ.

# Parts of values, which name columns together with the field.
part-url = ທີ່ຢູ່ເວັບ
part-translation = ວິທີແປ
part-amount = ຈຳນວນເງິນ
part-currency = ສະກຸນເງິນ
part-min = ຕັ້ງແຕ່
part-max = ເຖິງ
part-as-of = ນັບຮອດວັນທີ
part-value = ຄ່າ
part-unit = ຫົວໜ່ວຍ
part-latitude = ເສັ້ນຂະໜານ
part-longitude = ເສັ້ນແວງ
part-precision = ຄວາມຊັດເຈນ
part-alt = ສິ່ງທີ່ເຫັນໃນຮູບ
part-caption = ຄຳບັນຍາຍ
part-credit = ຜູ້ສ້າງ
part-licence = ໃບອະນຸຍາດ
part-scheme = ລະບົບລະຫັດ
part-start = ເລີ່ມຕົ້ນ
part-end = ສິ້ນສຸດ
part-confirmed = ຢືນຢັນແລ້ວ
part-month = ເດືອນ
part-day = ວັນ
part-to-month = ເຖິງເດືອນ
part-to-day = ເຖິງວັນ
part-leap = ໃນເດືອນອະທິກະມາດ
part-indicator = ຕົວຊີ້ວັດ
part-period = ໄລຍະເວລາ
part-period-start = ວັນທຳອິດຂອງໄລຍະ
part-period-end = ວັນສຸດທ້າຍຂອງໄລຍະ
part-territory = ພື້ນທີ່
part-territory-as-of = ເຂດແດນນັບຮອດວັນທີ
part-note = ໝາຍເຫດ
part-publisher = ຜູ້ເຜີຍແຜ່
part-number = ເລກທີເອກະສານ
part-accessed = ວັນທີເຂົ້າເບິ່ງ
part-language = ພາສາ
part-entry = ລາຍການ
part-item = ລຳດັບໃນລາຍການ

# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = ຕົວເລກ
figures-title = ຕົວເລກ
figures-summary = ຕົວເລກຂອງທົ່ວປະເທດ ແລະ ຂອງແຕ່ລະທ້ອງຖິ່ນ, ແຕ່ລະຕົວເລກມີໄລຍະ, ຂອບເຂດພື້ນທີ່ ແລະ ແຫຼ່ງຂໍ້ມູນ. ຕົວເລກທີ່ມີນິຍາມຕ່າງກັນບໍ່ຖືກບວກ ແລະ ບໍ່ຖືກສົມທຽບ.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = ຕົວເລກ: { $territory }
figures-of-summary = ຕົວເລກທັງໝົດກ່ຽວກັບ { $territory }, ແຕ່ລະຕົວເລກມີໄລຍະ, ເຂດແດນທີ່ກ່ຽວຂ້ອງ ແລະ ແຫຼ່ງຂໍ້ມູນ.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = ຕົວເລກທັງໝົດຂອງປະຕູຂໍ້ມູນ
figures-all-of = ຕົວເລກທັງໝົດຂອງທ້ອງຖິ່ນນີ້

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }: ເຂດແດນປ່ຽນແປງຄັ້ງຫຼ້າສຸດ { $date }. ຕົວເລກຕາມເຂດແດນເກົ່າຖືກໝາຍໄວ້ ແລະ ບໍ່ຖືກສົມທຽບກັບຕົວເລກຕໍ່ມາ.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: ແຫຼ່ງຂໍ້ມູນໃຫ້ຕົວເລກຕ່າງກັນ. ແຕ່ລະຕົວເລກສະແດງພ້ອມແຫຼ່ງຂອງຕົນ, ບໍ່ມີຕົວເລກໃດຖືກເລືອກກ່ອນ.
figures-no-growth = { $territory }: ບໍ່ຄິດໄລ່ການເຕີບໂຕຈາກ { $before } ຫາ { $period } ຍ້ອນ { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = ສິ່ງທີ່ນັບຕ່າງກັນ
figures-reason-unit = ຫົວໜ່ວຍຕ່າງກັນ
figures-reason-currency = ສະກຸນເງິນຕ່າງກັນ
figures-reason-territory = ພື້ນທີ່ຕ່າງກັນ
figures-reason-borders = ເຂດແດນບໍ່ຄືກັນ ຫຼື ບໍ່ໄດ້ລະບຸ
figures-reason-overlap = ໄລຍະທັບຊ້ອນກັນ
figures-reason-length = ໄລຍະຍາວບໍ່ເທົ່າກັນ
figures-reason-base = ຕົວເລກກ່ອນເປັນສູນ ຫຼື ຕິດລົບ
figures-reason-illustrative = ໜຶ່ງໃນຕົວເລກເປັນຕົວຢ່າງ
figures-reason-conflict = ແຫຼ່ງຂໍ້ມູນບໍ່ກົງກັນ
figures-measures = { $territory }: ຕົວເລກທີ່ມີຫົວໜ່ວຍ ຫຼື ສະກຸນເງິນຕ່າງກັນບໍ່ຖືກສົມທຽບ.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } ທຽບກັບ { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
   *[other] { $change } ຈຸດສ່ວນຮ້ອຍ ທຽບກັບ { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = ແຕ່ລະທ້ອງຖິ່ນໜຶ່ງແຖບ, ໃຫຍ່ສຸດກ່ອນ. ຕາຕະລາງມີທຸກຕົວເລກພ້ອມແຫຼ່ງ.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = ເສັ້ນຈາກ { $period } ຫາ { $to }. ຕາຕະລາງມີທຸກຕົວເລກພ້ອມແຫຼ່ງ.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = ຄິດໄລ່ຄືນຈາກ { $part } ໃນ { $whole }: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = ຂໍ້ມູນໃນອະດີດ
badge-disputed = ຍັງບໍ່ກົງກັນ

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = ການລົງທຶນໂດຍກົງຂອງຕ່າງປະເທດ (ແຫຼ່ງບໍ່ໄດ້ນິຍາມ)
term-indicator-fdi-localities = ແຂວງ ແລະ ນະຄອນທີ່ມີການລົງທຶນຂອງຕ່າງປະເທດ
term-indicator-oda-approved-localities = ການຊ່ວຍເຫຼືອເພື່ອການພັດທະນາທີ່ອະນຸມັດໃຫ້ທ້ອງຖິ່ນ
term-indicator-units-with-foreign-affairs-office = ແຂວງ ແລະ ນະຄອນທີ່ມີຫ້ອງການຕ່າງປະເທດ
term-indicator-units-with-friendship-union = ແຂວງ ແລະ ນະຄອນທີ່ມີສະຫະພັນສະມາຄົມມິດຕະພາບ
term-indicator-units-with-external-regulations = ທ້ອງຖິ່ນທີ່ອອກລະບຽບຄຸ້ມຄອງກິດຈະກຳຕ່າງປະເທດຢ່າງເປັນເອກະພາບ
term-indicator-france-agreements-localities-vn = ທ້ອງຖິ່ນຫວຽດນາມທີ່ມີຄູ່ຮ່ວມມືຝຣັ່ງ (ໂຄງການ ແລະ ຂໍ້ຕົກລົງ)
term-indicator-france-agreements-localities-fr = ທ້ອງຖິ່ນຝຣັ່ງທີ່ມີຄູ່ຮ່ວມມືຫວຽດນາມ (ໂຄງການ ແລະ ຂໍ້ຕົກລົງ)
term-indicator-france-agreements = ໂຄງການ ແລະ ຂໍ້ຕົກລົງລະດັບທ້ອງຖິ່ນ ຫວຽດນາມ–ຝຣັ່ງ
term-indicator-france-projects-localities-vn = ທ້ອງຖິ່ນຫວຽດນາມທີ່ມີຄູ່ຮ່ວມມືຝຣັ່ງ (ໂຄງການຮ່ວມ)
term-indicator-france-projects-localities-fr = ທ້ອງຖິ່ນຝຣັ່ງທີ່ມີຄູ່ຮ່ວມມືຫວຽດນາມ (ໂຄງການຮ່ວມ)
term-indicator-france-projects = ໂຄງການຮ່ວມຂອງທ້ອງຖິ່ນຫວຽດນາມ ແລະ ຝຣັ່ງ
term-indicator-france-delegations = ຄະນະຜູ້ແທນທ້ອງຖິ່ນລະຫວ່າງຫວຽດນາມ ແລະ ຝຣັ່ງ

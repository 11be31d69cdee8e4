# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = ລະຫັດ (ປະຫວ່າງໄວ້ສຳລັບລາຍການໃໝ່)
sheet-entry = ຂຶ້ນກັບລາຍການ (ລະຫັດ)
sheet-item = ລະຫັດຂອງແຖວ
sheet-example = ຕົວຢ່າງ
sheet-needed = ຈຳເປັນເພື່ອເຜີຍແຜ່.
sheet-not-listed = ກະລຸນາເລືອກໃນບັນຊີ.
sheet-help-id = ຊື່ຂອງລາຍການໃນທີ່ຢູ່ເວັບ. ຢ່າປ່ຽນ. ລາຍການໃໝ່ໃຫ້ປະຫວ່າງໄວ້: ຈະຕັ້ງຕາມຫົວຂໍ້.
sheet-help-entry = ລະຫັດຂອງລາຍການ ຄືໃນແຜ່ນທຳອິດ.
sheet-help-item = ຄຳສັ້ນໆທີ່ບໍ່ປ່ຽນແປງ; ຄຳແປຜູກກັບຄຳນີ້.
sheet-help-text = ຂໍ້ຄວາມເປັນພາສາຕົ້ນສະບັບຂອງເວັບໄຊ.
sheet-help-prose = ວັກຂໍ້ຄວາມ. ຕາຕະລາງຂຽນໃສ່ລາຍການໃໝ່ເທົ່ານັ້ນ; ຕໍ່ມາແກ້ໃນໄຟລ໌.
sheet-help-whole = ຈຳນວນເຕັມ ຂຽນເປັນຕົວເລກ.
sheet-help-number = ຕົວເລກ ເຊັ່ນ 1.200 ຫຼື 3,6 ລ້ານ; ຂຽນຫົວໜ່ວຍ ຫຼື ສະກຸນເງິນພ້ອມໄດ້.
sheet-help-share = ສ່ວນຮ້ອຍ ເຊັ່ນ 12,5 %.
sheet-help-currency = ສາມຕົວອັກສອນ ເຊັ່ນ USD.
sheet-help-period = ປີ (2026), ເດືອນ (2026-03) ຫຼື ແຕ່ປີຫາປີ (2020/2025).
sheet-help-day = ຕົວເລກ ຫຼື “ມື້ສຸດທ້າຍ” ຖ້າເປັນມື້ສຸດທ້າຍຂອງເດືອນ.
sheet-help-date = ວັນ/ເດືອນ/ປີ: 16/04/2026. ອາດຂຽນແຕ່ເດືອນ (04/2026) ຫຼື ປີ.
sheet-help-instant = ວັນ ແລະ ເວລາ: 16/04/2026 08:00.
sheet-help-email = ອີເມວຂອງຫ້ອງການ ບໍ່ແມ່ນຂອງບຸກຄົນ.
sheet-help-phone = ເລີ່ມດ້ວຍ + ແລະ ລະຫັດປະເທດ.
sheet-help-url = ທີ່ຢູ່ເຕັມ ເລີ່ມດ້ວຍ https://.
sheet-help-list = ເລືອກໃນບັນຊີ.
sheet-help-many = ຫຼາຍຄ່າ: ຂັ້ນດ້ວຍຈ້ຳເຄິ່ງ (;).
sheet-help-many-lines = ຫຼາຍຄ່າ: ແຕ່ລະຄ່າຢູ່ແຖວໃໝ່ (Alt+Enter).
sheet-help-empty = ປະຫວ່າງ: ບໍ່ມີຫຍັງປ່ຽນ. ຂີດ (-): ລຶບຂໍ້ມູນ.

## Parts of values

part-lat = ເສັ້ນຂະໜານ (°ເໜືອ)
part-lon = ເສັ້ນແວງ (°ຕາເວັນອອກ)
part-role = ໜ້າທີ່
part-organisation = ອົງການ
part-mailbox = ອີເມວ
part-phone = ໂທລະສັບ
part-valid-from = ມີຜົນແຕ່
part-valid-to = ມີຜົນເຖິງ
part-id = ລະຫັດ
part-name = ຊື່
part-title = ຫົວຂໍ້
part-legal-basis = ພື້ນຖານທາງກົດໝາຍ
part-consent = ວັນທີຍິນຍອມ
part-file = ຊື່ໄຟລ໌
part-year = ປີ
part-status = ສະຖານະ
part-source = ແຫຼ່ງທີ່ມາ
part-day-last = ມື້ສຸດທ້າຍ
part-precision-exact = ຊັດເຈນ
part-precision-approximate = ປະມານ
part-precision-withheld = ບໍ່ເຜີຍແຜ່
part-edition-status-scheduled = ຕາມແຜນ
part-edition-status-cancelled = ຍົກເລີກ
part-edition-status-postponed = ເລື່ອນອອກໄປ
part-edition-status-rescheduled = ຍ້າຍມາວັນເຫຼົ່ານີ້
part-leap-never = ສະເພາະເດືອນປົກກະຕິ
part-leap-first = ໃນເດືອນທຳອິດຂອງສອງເດືອນ
part-leap-both = ທັງສອງເດືອນ
part-figure-status-provisional = ເບື້ອງຕົ້ນ
part-figure-status-final = ທາງການ

## The sheet for the approving superior

review-title = ໃບສະເໜີອະນຸມັດ
review-facts = ຂໍ້ມູນ
review-text = ເນື້ອໃນ
review-sources = ແຫຼ່ງທີ່ມາ
review-changes = ການປ່ຽນແປງນັບແຕ່ການອະນຸມັດຄັ້ງກ່ອນ
review-path = ໄຟລ໌
review-digest = ລາຍນິ້ວມືຂອງເນື້ອໃນ
review-approval = ການອະນຸມັດ
review-approval-none = ຍັງບໍ່ໄດ້ອະນຸມັດ
review-approval-valid = ອະນຸມັດແລ້ວ ແລະ ບໍ່ມີການປ່ຽນແປງ
review-approval-void = ມີການປ່ຽນແປງຫຼັງການອະນຸມັດ
review-approval-unknown = ອະນຸມັດແລ້ວ ແຕ່ບໍ່ໄດ້ບັນທຶກເນື້ອໃນທີ່ອະນຸມັດ
review-approval-role = ຕຳແໜ່ງ
review-approval-organisation = ອົງການ
review-approval-date = ວັນທີ
review-approval-document = ເລກທີເອກະສານ
review-changes-first = ບໍ່ມີຂໍ້ຄວາມທີ່ອະນຸມັດແລ້ວເພື່ອປຽບທຽບ.
review-changes-none = ບໍ່ມີການປ່ຽນແປງ.
review-changes-series = ໄຟລ໌ຂໍ້ມູນຂອງລາຍການມີການປ່ຽນແປງ.
review-before = ກ່ອນ
review-after = ປັດຈຸບັນ
review-removed = ລຶບ:
review-added = ເພີ່ມ:
review-no-text = (ບໍ່ມີເນື້ອໃນ)
review-printed = ພິມວັນທີ { $date }
review-decision = ຜູ້ອະນຸມັດ (ຕຳແໜ່ງ, ອົງການ, ວັນທີ, ລາຍເຊັນ):

## Drafts

draft-watermark = ສະບັບຮ່າງ – ຫ້າມເຜີຍແຜ່

# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = ຄຳແປນີ້ຍັງບໍ່ທັນສະໄໝ
stale-text = ຕົ້ນສະບັບໄດ້ແກ້ໄຂຄັ້ງສຸດທ້າຍວັນທີ { $date } ແລະ ໜ້ານີ້ຍັງບໍ່ມີການປ່ຽນແປງທັງໝົດ.
stale-text-undated = ຕົ້ນສະບັບໄດ້ຖືກແກ້ໄຂຫຼັງຈາກການແປ ແລະ ໜ້ານີ້ຍັງບໍ່ມີການປ່ຽນແປງທັງໝົດ.
stale-source = ອ່ານຕົ້ນສະບັບ ({ $language })
fallback-dated = ແກ້ໄຂຄັ້ງສຸດທ້າຍ: { $date }.

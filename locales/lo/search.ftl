# The search of a language: its link on every page; its title and summary.
nav-overview-search = ຄົ້ນຫາ
search-title = ຄົ້ນຫາ
search-summary = ຄົ້ນຫາຂໍ້ມູນຂອງປະຕູນີ້ຕາມຄຳສັບທີ່ຢູ່ໃນເນື້ອໃນ. ພາສາຫວຽດນາມສາມາດພິມໂດຍບໍ່ໃສ່ເຄື່ອງໝາຍວັນນະຍຸດ.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = ໜ້າຂອງປະຕູຂໍ້ມູນ

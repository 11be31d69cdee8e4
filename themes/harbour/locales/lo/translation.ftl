# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = ກວດທານໂດຍຜູ້ອື່ນແລ້ວ
entry-translation-machine-reviewed = ແປດ້ວຍເຄື່ອງ, ກວດທານແລ້ວ

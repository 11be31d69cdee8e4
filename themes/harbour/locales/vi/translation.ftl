# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = Đã được người thứ hai rà soát
entry-translation-machine-reviewed = Dịch máy, đã được rà soát

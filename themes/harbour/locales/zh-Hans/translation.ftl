# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = 已由他人审校
entry-translation-machine-reviewed = 机器翻译，已审校

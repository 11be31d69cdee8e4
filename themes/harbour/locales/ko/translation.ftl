# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = 다른 담당자 검수 완료
entry-translation-machine-reviewed = 기계 번역, 검수 완료

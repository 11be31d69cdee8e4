# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = 別の担当者による確認済み
entry-translation-machine-reviewed = 機械翻訳（確認済み）

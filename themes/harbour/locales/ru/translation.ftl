# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = Проверен вторым сотрудником
entry-translation-machine-reviewed = Машинный перевод, проверен

# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = راجعها شخص آخر
entry-translation-machine-reviewed = ترجمة آلية تمت مراجعتها

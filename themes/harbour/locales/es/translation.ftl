# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = Revisada por otra persona
entry-translation-machine-reviewed = Traducción automática revisada

# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = Von einer zweiten Person geprüft
entry-translation-machine-reviewed = Maschinell übersetzt und geprüft

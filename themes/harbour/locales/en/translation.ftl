# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = Reviewed by a second person
entry-translation-machine-reviewed = By machine, reviewed by a person

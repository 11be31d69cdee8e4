# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = Relue par une autre personne
entry-translation-machine-reviewed = Traduction automatique, relue

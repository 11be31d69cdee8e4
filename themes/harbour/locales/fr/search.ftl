# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = Mots recherchés
search-go = Rechercher
search-kind = Type
search-kind-any = Tous les types
search-place = Localité
search-place-any = Toutes les localités
search-found = Résultats :
search-none = Aucun résultat pour ces mots. Essayez avec moins de mots ou d’autres mots, ou parcourez les rubriques ci-dessous.
search-busy = Recherche en cours…
search-failed = La recherche n’a pas pu être chargée. Réessayez dans un instant ou parcourez les rubriques ci-dessous.
search-more = Afficher plus de résultats
search-needs-scripts = La recherche nécessite JavaScript, qui ne fonctionne pas dans ce navigateur. Toutes les fiches sont accessibles depuis les rubriques et thèmes ci-dessous.
search-browse = Parcourir les rubriques et les thèmes

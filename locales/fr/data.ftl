# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = Données ouvertes
data-title = Données ouvertes
data-summary = Les faits de ce portail sous forme de fichiers pour programmes et tableurs, dans toutes les langues réellement disponibles.
data-catalogue = Catalogue des données ouvertes
data-figures = Chiffres

# How much a set holds.
data-entries = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
data-observations = { $count ->
    [one] { $count } donnée chiffrée
    [many] { $count } de données chiffrées
   *[other] { $count } données chiffrées
}
data-illustrative = { $count ->
    [one] dont { $count } fictive
    [many] dont { $count } de fictives
   *[other] dont { $count } fictives
}

data-only-illustrative = Fictif, à titre d’illustration : absent du catalogue.
data-languages = Langues
data-updated = Dernière modification
data-files = Fichiers
data-more = Listes de ces fiches, un tableau chacune
data-terms = Conditions d’utilisation
data-licence = Licence
data-no-licence = Aucune licence n’a été indiquée.
data-publisher = Organisme éditeur
data-contact = Contact
data-periodicity = Mise à jour
data-periodicity-continuous = en continu
data-periodicity-daily = quotidienne
data-periodicity-weekly = hebdomadaire
data-periodicity-biweekly = toutes les deux semaines
data-periodicity-monthly = mensuelle
data-periodicity-bimonthly = tous les deux mois
data-periodicity-quarterly = trimestrielle
data-periodicity-semiannual = semestrielle
data-periodicity-annual = annuelle
data-periodicity-biennial = tous les deux ans
data-periodicity-triennial = tous les trois ans
data-periodicity-irregular = irrégulière

# Formats and sizes.
data-format-csv = Tableau (CSV)
data-format-csvw = Description des tableaux (CSVW)
data-format-json = Pour programmes (JSON)
data-format-schema = Sa structure (JSON Schema)
data-format-geojson = Carte (GeoJSON)
data-kilobytes = { $value } ko
data-megabytes = { $value } Mo

# A part of something; a column in one language.
data-part = { $outer } : { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = Tous les jeux, pour catalogues et moteurs de recherche (DCAT 3)

# How to read the files.
data-reading = Comment lire les fichiers
data-rows = Un tableau compte une ligne par fiche. Un texte occupe une colonne par langue ; sans traduction, la cellule est vide. Les colonnes ne changent pas quand des textes s’ajoutent.
data-lists = Plusieurs mots dans une cellule sont séparés par |. Toute autre liste forme un tableau à part, dont les premières colonnes nomment la fiche et le rang.
data-guard = Un texte qui commence par = + - @ ' une tabulation ou un retour à la ligne est précédé d’un ' de plus, afin qu’aucun tableur ne l’exécute comme une formule. Il suffit d’ôter un ' au début pour retrouver le texte. Les nombres ne sont jamais modifiés.
data-values = Les sommes sont données en montant et monnaie (ISO 4217). Les dates ont la précision connue : 2026, 2026-04 ou 2026-04-16. Un lieu non communiqué ne figure dans aucun fichier, les personnes non plus.
data-made-up = Les fiches fictives portent illustrative = true : à exclure de tout décompte.
data-addresses = Les adresses et les identifiants ne changent pas. Chaque fiche a son fichier : data/kind/id.json. Chaque fichier JSON indique la version de sa structure.

# Parts of values, which name columns together with the field.
part-url = Adresse web
part-translation = Mode de traduction
part-amount = Montant
part-currency = Monnaie
part-min = De
part-max = À
part-as-of = À la date du
part-value = Valeur
part-unit = Unité
part-latitude = Latitude
part-longitude = Longitude
part-precision = Précision
part-alt = Ce que montre l’image
part-caption = Légende
part-credit = Crédit
part-licence = Licence
part-scheme = Nomenclature
part-start = Début
part-end = Fin
part-confirmed = Confirmé
part-month = Mois
part-day = Jour
part-to-month = Jusqu’au mois
part-to-day = Jusqu’au jour
part-leap = En mois intercalaire
part-indicator = Indicateur
part-period = Période
part-period-start = Premier jour de la période
part-period-end = Dernier jour de la période
part-territory = Territoire
part-territory-as-of = Limites à la date du
part-note = Remarque
part-publisher = Éditeur
part-number = Numéro du document
part-accessed = Consulté le
part-language = Langue
part-entry = Fiche
part-item = Rang dans la liste

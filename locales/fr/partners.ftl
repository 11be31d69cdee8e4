# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = Partenaires
partners-title = Partenaires et coopération
partners-summary = Ce dont les collectivités sont convenues avec des partenaires étrangers, par pays et par domaine, et qui recherche un partenaire, pour quoi et jusqu’à quand.
partners-agreed = Accords par pays
partners-agreed-fields = Accords par domaine
partners-agreed-count = { $count ->
    [one] { $count } accord
    [many] { $count } d’accords
   *[other] { $count } accords
}
partners-open = Recherches de partenaires
partners-open-count = { $count ->
    [one] { $count } demande ouverte
    [many] { $count } de demandes ouvertes
   *[other] { $count } demandes ouvertes
}
partners-none-open = Aucune demande n’est ouverte actuellement.
partners-by-country = Par pays
partners-by-field = Par domaine
partners-closed = Demandes closes
partners-closed-note = Ces demandes ne sont plus ouvertes. Elles sont conservées pour mémoire.
# A partner from anywhere is welcome.
partners-any-country = Tout pays
course-title = Déroulement et résultats
course-signed = Signature
course-valid-to = Fin de validité
list-agreement-parties-country = Accords avec des partenaires de ce pays
list-partner-request-seeking-country = Partenaires recherchés dans ce pays
list-product-markets = Produits destinés à ce marché
list-event-counterparts-country = Événements avec des partenaires de ce pays
list-organisation-country = Représentations et bureaux pour ce pays
list-guide-countries = Guides pour ce pays
list-locality-borders-with-country = Collectivités frontalières

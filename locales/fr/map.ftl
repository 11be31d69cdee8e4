# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = Carte
map-title = Carte des collectivités
map-summary = Les collectivités du portail, tels des ports sur une carte dessinée à la manière des anciens portulans, et leur liste complète.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = Les collectivités sur un portulan
map-chart-text = Les collectivités sont des cercles sur les lignes des vents ; ce qui s’y trouve est marqué plus petit. Chaque cercle mène à la page de sa collectivité ; la liste nomme tous les lieux du nord au sud.
map-of = { $place } sur la carte
map-of-text = Ce qui se trouve dans { $place } et ses plus proches voisines. La liste nomme tous les lieux du nord au sud.
map-partners = Les partenaires sur une carte du monde
map-partners-text = Des loxodromies mènent des collectivités du portail aux pays des partenaires ; les lignes brisées, aux pays où un partenaire est recherché. La liste les nomme tous.
# Heads of the lists under a chart.
map-harbours = Collectivités
map-elsewhere = Absentes de la carte
map-agreed = Pays partenaires
map-sought = Partenaires recherchés
map-count = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
# What must be said under a chart.
map-schematic = Cette carte est schématique. Elle n’implique ni frontière ni revendication.
map-no-outlines = Elle ne montre que des lieux et des caps ; aucune côte n’y est tracée.
map-outlines = Contours : { $source }, { $approval }.
map-land = Terres : Natural Earth, domaine public ; une seule forme sans frontières, sans les petites îles.
map-mercator = Projection de Mercator : une ligne droite garde le même cap.
map-size = Plus le cercle est grand, plus le portail a de fiches sur le lieu.

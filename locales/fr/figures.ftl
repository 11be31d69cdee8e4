# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = Chiffres
figures-title = Chiffres
figures-summary = Ce qui a été compté pour le pays entier et pour les collectivités, chaque nombre avec sa période, son territoire et sa source. Les chiffres de définitions différentes ne sont ni additionnés ni comparés.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = Chiffres : { $territory }
figures-of-summary = Tous les chiffres : { $territory }. Chacun avec sa période, les limites territoriales concernées et sa source.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = Tous les chiffres du portail
figures-all-of = Tous les chiffres de cette collectivité

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory } : les limites territoriales ont changé pour la dernière fois le { $date }. Les chiffres établis pour les anciennes limites le précisent et ne sont pas comparés aux suivants.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period } : les sources donnent des valeurs différentes. Chacune est conservée avec sa source ; aucune n’est préférée.
figures-no-growth = { $territory } : aucune évolution n’est calculée de { $before } à { $period }. Motif : { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = les objets comptés diffèrent
figures-reason-unit = les unités diffèrent
figures-reason-currency = les monnaies diffèrent
figures-reason-territory = les territoires diffèrent
figures-reason-borders = les limites territoriales diffèrent ou ne sont pas précisées
figures-reason-overlap = les périodes se chevauchent
figures-reason-length = les périodes n’ont pas la même durée
figures-reason-base = la valeur antérieure est nulle ou négative
figures-reason-illustrative = l’un des chiffres est fictif
figures-reason-conflict = les sources divergent
figures-measures = { $territory } : les chiffres d’unités ou de monnaies différentes ne sont pas comparés.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } par rapport à { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [one] { $change } point par rapport à { $before }
    [many] { $change } de points par rapport à { $before }
   *[other] { $change } points par rapport à { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = Une barre par collectivité, la plus grande en premier. Le tableau donne chaque nombre et sa source.
figures-chart-line = { $indicator } : { $territory }
figures-chart-line-text = Une courbe de { $period } à { $to }. Le tableau donne chaque nombre et sa source.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = Recalculé à partir de { $part } sur { $whole } : { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = Historique
badge-disputed = Contesté

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = Investissement direct étranger (définition non précisée par la source)
term-indicator-fdi-localities = Provinces et villes recevant des investissements étrangers
term-indicator-oda-approved-localities = Aide publique au développement approuvée pour les collectivités
term-indicator-units-with-foreign-affairs-office = Provinces et villes dotées d’un bureau des affaires étrangères
term-indicator-units-with-friendship-union = Provinces et villes dotées d’une union d’associations d’amitié
term-indicator-units-with-external-regulations = Collectivités ayant réglementé la gestion unifiée des activités extérieures
term-indicator-france-agreements-localities-vn = Collectivités vietnamiennes ayant des partenaires français (projets et accords)
term-indicator-france-agreements-localities-fr = Collectivités françaises ayant des partenaires vietnamiens (projets et accords)
term-indicator-france-agreements = Projets et accords locaux entre le Viet Nam et la France
term-indicator-france-projects-localities-vn = Collectivités vietnamiennes ayant des partenaires français (projets communs)
term-indicator-france-projects-localities-fr = Collectivités françaises ayant des partenaires vietnamiens (projets communs)
term-indicator-france-projects = Projets communs de collectivités du Viet Nam et de France
term-indicator-france-delegations = Délégations locales entre le Viet Nam et la France

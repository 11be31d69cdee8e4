# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = Zahlen
figures-title = Zahlen
figures-summary = Was für das ganze Land und für Gebietskörperschaften gezählt wurde, jede Zahl mit Zeitraum, Gebiet und Quelle. Zahlen unterschiedlicher Definition werden weder addiert noch verglichen.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = Zahlen: { $territory }
figures-of-summary = Alle Zahlen: { $territory }. Jede mit Zeitraum, Gebietsstand und Quelle.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = Alle Zahlen des Portals
figures-all-of = Alle Zahlen dieser Gebietskörperschaft

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }: Die Gebietsgrenzen wurden zuletzt geändert; Datum: { $date }. Zahlen nach früherem Gebietsstand sind so bezeichnet und werden nicht mit späteren verglichen.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: Die Quellen nennen unterschiedliche Werte. Jeder steht mit seiner Quelle; keiner wird bevorzugt.
figures-no-growth = { $territory }: Von { $before } zu { $period } wird keine Veränderung berechnet. Grund: { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = Unterschiedliches wird gezählt
figures-reason-unit = die Einheiten sind verschieden
figures-reason-currency = die Währungen sind verschieden
figures-reason-territory = die Gebiete sind verschieden
figures-reason-borders = der Gebietsstand ist verschieden oder nicht angegeben
figures-reason-overlap = die Zeiträume überschneiden sich
figures-reason-length = die Zeiträume sind verschieden lang
figures-reason-base = der frühere Wert ist null oder negativ
figures-reason-illustrative = eine der Zahlen ist erfunden
figures-reason-conflict = die Quellen widersprechen sich
figures-measures = { $territory }: Zahlen in verschiedenen Einheiten oder Währungen werden nicht verglichen.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } gegenüber { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [one] { $change } Prozentpunkt gegenüber { $before }
   *[other] { $change } Prozentpunkte gegenüber { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = Ein Balken je Gebietskörperschaft, der größte zuerst. Die Tabelle enthält jede Zahl mit Quelle.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = Eine Linie von { $period } bis { $to }. Die Tabelle enthält jede Zahl mit Quelle.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = Nachgerechnet aus { $part } von { $whole }: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = Historisch
badge-disputed = Strittig

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = Ausländische Direktinvestitionen (von der Quelle nicht definiert)
term-indicator-fdi-localities = Provinzen und Städte mit ausländischen Investitionen
term-indicator-oda-approved-localities = Genehmigte öffentliche Entwicklungshilfe für Gebietskörperschaften
term-indicator-units-with-foreign-affairs-office = Provinzen und Städte mit einem Büro für auswärtige Angelegenheiten
term-indicator-units-with-friendship-union = Provinzen und Städte mit einem Verband der Freundschaftsgesellschaften
term-indicator-units-with-external-regulations = Gebietskörperschaften mit Vorschriften zur einheitlichen Leitung der Außenbeziehungen
term-indicator-france-agreements-localities-vn = Vietnamesische Gebietskörperschaften mit französischen Partnern (Projekte und Vereinbarungen)
term-indicator-france-agreements-localities-fr = Französische Gebietskörperschaften mit vietnamesischen Partnern (Projekte und Vereinbarungen)
term-indicator-france-agreements = Projekte und kommunale Vereinbarungen zwischen Vietnam und Frankreich
term-indicator-france-projects-localities-vn = Vietnamesische Gebietskörperschaften mit französischen Partnern (gemeinsame Projekte)
term-indicator-france-projects-localities-fr = Französische Gebietskörperschaften mit vietnamesischen Partnern (gemeinsame Projekte)
term-indicator-france-projects = Gemeinsame Projekte von Gebietskörperschaften Vietnams und Frankreichs
term-indicator-france-delegations = Kommunale Delegationen zwischen Vietnam und Frankreich

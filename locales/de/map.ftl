# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = Karte
map-title = Seekarte der Regionen
map-summary = Die Regionen des Portals als Häfen auf einer Karte nach Art der alten Portolane und alle zusammen als Liste.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = Die Regionen auf einem Portolan
map-chart-text = Regionen sind Ringe auf den Linien der Winde, was in ihnen liegt, ist kleiner eingezeichnet. Jeder Ring führt zur Seite seiner Region; die Liste nennt alle Orte von Nord nach Süd.
map-of = { $place } auf der Karte
map-of-text = Was in { $place } liegt und die nächsten Nachbarn. Die Liste nennt alle Orte von Nord nach Süd.
map-partners = Partner auf einer Weltkarte
map-partners-text = Loxodromen führen von den Regionen des Portals zu den Ländern der Partner, unterbrochene Linien zu Ländern, in denen ein Partner gesucht wird. Die Liste nennt sie alle.
# Heads of the lists under a chart.
map-harbours = Regionen
map-elsewhere = Nicht auf der Karte
map-agreed = Partnerländer
map-sought = Gesuchte Partner
map-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
# What must be said under a chart.
map-schematic = Diese Karte ist schematisch. Sie besagt nichts über Grenzen oder Ansprüche.
map-no-outlines = Sie zeigt nur Orte und Richtungen; eine Küste ist nicht gezeichnet.
map-outlines = Umrisse: { $source }, { $approval }.
map-land = Land: Natural Earth, gemeinfrei; eine einzige Form ohne Grenzen, kleine Inseln sind weggelassen.
map-mercator = Mercator-Projektion: Eine gerade Linie behält ihren Kompasskurs.
map-size = Je größer der Ring, desto mehr Einträge hat das Portal zu dem Ort.

# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = Map
map-title = Chart of the localities
map-summary = The portal’s localities as harbours on a chart drawn after the old portolans, and all of them as a list.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = Localities on a portolan chart
map-chart-text = Localities are rings on the lines of the winds, what lies in them are smaller marks. Each ring leads to the page of its locality; the list names every place from north to south.
map-of = { $place } on a chart
map-of-text = What lies in { $place }, and its nearest neighbours. The list names every place from north to south.
map-partners = Partners on a chart of the world
map-partners-text = Rhumb lines lead from the portal’s localities to the countries of partners, broken lines to countries where a partner is sought. The list names them all.
# Heads of the lists under a chart.
map-harbours = Localities
map-elsewhere = Not on the chart
map-agreed = Partner countries
map-sought = Partners sought
map-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
# What must be said under a chart.
map-schematic = This chart is schematic. It implies no boundary and no claim.
map-no-outlines = It shows places and bearings only; no coastline is drawn.
map-outlines = Outlines: { $source }, { $approval }.
map-land = Land: Natural Earth, public domain; one shape without borders, small islands left out.
map-mercator = Mercator’s projection: a straight line keeps one compass bearing.
map-size = The larger the ring, the more the portal has of the place.

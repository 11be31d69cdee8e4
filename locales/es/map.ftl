# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = Mapa
map-title = Carta de las localidades
map-summary = Las localidades del portal como puertos en una carta dibujada a la manera de los antiguos portulanos, y todas ellas en una lista.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = Las localidades en un portulano
map-chart-text = Las localidades son anillos sobre las líneas de los vientos; lo que hay en ellas, marcas menores. Cada anillo lleva a la página de su localidad; la lista nombra todos los lugares de norte a sur.
map-of = { $place } en la carta
map-of-text = Lo que hay en { $place } y sus vecinos más próximos. La lista nombra todos los lugares de norte a sur.
map-partners = Los socios en una carta del mundo
map-partners-text = Las loxodromías llevan de las localidades del portal a los países de los socios; las líneas discontinuas, a países donde se busca un socio. La lista los nombra todos.
# Heads of the lists under a chart.
map-harbours = Localidades
map-elsewhere = Fuera de la carta
map-agreed = Países de los socios
map-sought = Socios buscados
map-count = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
# What must be said under a chart.
map-schematic = Esta carta es esquemática. No implica fronteras ni reivindicaciones.
map-no-outlines = Muestra solo lugares y rumbos; no se traza la costa.
map-outlines = Contornos: { $source }, { $approval }.
map-land = Tierra: Natural Earth, dominio público; una sola forma sin fronteras, sin las islas pequeñas.
map-mercator = Proyección de Mercator: una línea recta mantiene un mismo rumbo.
map-size = Cuanto mayor es el anillo, más fichas tiene el portal sobre el lugar.

# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = Карта
map-title = Карта регионов
map-summary = Регионы портала как гавани на карте, нарисованной по образцу старинных портоланов, и полный их список.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = Регионы на портолане
map-chart-text = Регионы показаны кольцами на линиях ветров, то, что в них находится, — меньшими знаками. Каждое кольцо ведёт на страницу региона; в списке все места названы с севера на юг.
map-of = { $place } на карте
map-of-text = Что находится здесь: { $place }, и ближайшие соседи. В списке все места названы с севера на юг.
map-partners = Партнёры на карте мира
map-partners-text = Локсодромии ведут от регионов портала к странам партнёров, прерывистые линии — к странам, где ищут партнёра. В списке названы все страны.
# Heads of the lists under a chart.
map-harbours = Регионы
map-elsewhere = Нет на карте
map-agreed = Страны партнёров
map-sought = Поиск партнёров
map-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
# What must be said under a chart.
map-schematic = Карта схематична. Она не обозначает границ и не выражает притязаний.
map-no-outlines = Показаны только места и направления; береговая линия не проведена.
map-outlines = Контуры: { $source }, { $approval }.
map-land = Суша: Natural Earth, общественное достояние; единая фигура без границ, малые острова опущены.
map-mercator = Проекция Меркатора: прямая линия сохраняет один компасный курс.
map-size = Чем больше кольцо, тем больше на портале записей об этом месте.

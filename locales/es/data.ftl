# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = Datos abiertos
data-title = Datos abiertos
data-summary = Los datos de este portal en archivos para programas y hojas de cálculo, en todos los idiomas realmente disponibles.
data-catalogue = Catálogo de datos abiertos
data-figures = Cifras

# How much a set holds.
data-entries = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
data-observations = { $count ->
    [one] { $count } dato
    [many] { $count } de datos
   *[other] { $count } datos
}
data-illustrative = { $count ->
    [one] de ellas, { $count } ilustrativa
    [many] de ellas, { $count } de ilustrativas
   *[other] de ellas, { $count } ilustrativas
}

data-only-illustrative = Solo ilustrativo: no figura en el catálogo.
data-languages = Idiomas
data-updated = Última modificación
data-files = Archivos
data-more = Listas de estas fichas, una tabla cada una
data-terms = Condiciones de uso
data-licence = Licencia
data-no-licence = No se ha indicado ninguna licencia.
data-publisher = Publicado por
data-contact = Contacto
data-periodicity = Actualización
data-periodicity-continuous = continua
data-periodicity-daily = diaria
data-periodicity-weekly = semanal
data-periodicity-biweekly = cada dos semanas
data-periodicity-monthly = mensual
data-periodicity-bimonthly = cada dos meses
data-periodicity-quarterly = trimestral
data-periodicity-semiannual = semestral
data-periodicity-annual = anual
data-periodicity-biennial = cada dos años
data-periodicity-triennial = cada tres años
data-periodicity-irregular = irregular

# Formats and sizes.
data-format-csv = Tabla (CSV)
data-format-csvw = Descripción de las tablas (CSVW)
data-format-json = Para programas (JSON)
data-format-schema = Su estructura (JSON Schema)
data-format-geojson = Mapa (GeoJSON)
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = Todos los conjuntos, para catálogos y buscadores (DCAT 3)

# How to read the files.
data-reading = Cómo leer los archivos
data-rows = Cada tabla tiene una fila por ficha. Un texto ocupa una columna por idioma; si no hay traducción, la celda queda vacía. Las columnas no cambian cuando se añaden textos.
data-lists = Varias palabras en una celda se separan con |. Cualquier otra lista es una tabla aparte, cuyas primeras columnas indican la ficha y el lugar en la lista.
data-guard = Un texto que empieza por = + - @ ' un tabulador o un salto de línea lleva delante un ' más, para que ninguna hoja de cálculo lo ejecute como fórmula. Basta quitar un ' del principio para recuperar el texto. Los números nunca se modifican.
data-values = Las cantidades de dinero figuran como importe y moneda (ISO 4217). Las fechas tienen la precisión conocida: 2026, 2026-04 o 2026-04-16. Un lugar reservado no está en ningún archivo; las personas tampoco.
data-made-up = Las fichas ilustrativas llevan illustrative = true: no deben contarse.
data-addresses = Las direcciones y los identificadores no cambian. Cada ficha tiene su archivo: data/kind/id.json. Cada archivo JSON indica la versión de su estructura.

# Parts of values, which name columns together with the field.
part-url = Dirección web
part-translation = Modo de traducción
part-amount = Importe
part-currency = Moneda
part-min = Desde
part-max = Hasta
part-as-of = A fecha de
part-value = Valor
part-unit = Unidad
part-latitude = Latitud
part-longitude = Longitud
part-precision = Precisión
part-alt = Lo que muestra la imagen
part-caption = Pie de imagen
part-credit = Autoría
part-licence = Licencia
part-scheme = Esquema
part-start = Inicio
part-end = Fin
part-confirmed = Confirmado
part-month = Mes
part-day = Día
part-to-month = Hasta el mes
part-to-day = Hasta el día
part-leap = En meses intercalares
part-indicator = Indicador
part-period = Período
part-period-start = Primer día del período
part-period-end = Último día del período
part-territory = Territorio
part-territory-as-of = Límites a fecha de
part-note = Nota
part-publisher = Editor
part-number = Número de documento
part-accessed = Consultado el
part-language = Idioma
part-entry = Ficha
part-item = Número en la lista
